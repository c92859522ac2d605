package mediashell.media.wim;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import mediashell.media.MediaException;

/**
 * The XML data of a WIM: UTF-16LE with a byte order mark, a {@code WIM} root with {@code TOTALBYTES} and an {@code
 * IMAGE} for each image.
 */
record XmlData(XmlElement root) {

    static final String ROOT = "WIM";
    static final String IMAGE = "IMAGE";
    static final String TOTAL_BYTES = "TOTALBYTES";
    static final String INDEX = "INDEX";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_DEPTH = 100;

    static XmlData of(long totalBytes, List<ImageInfo> images) {
        List<XmlElement> children = new ArrayList<>();
        children.add(XmlElement.ofText(TOTAL_BYTES, Long.toString(totalBytes)));
        images.forEach(image -> children.add(image.element()));
        return new XmlData(XmlElement.of(ROOT, children));
    }

    static XmlData read(byte[] bytes, String name) throws MediaException {
        String text = new String(bytes, StandardCharsets.UTF_16LE);
        int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int to = text.length();
        while (to > from && text.charAt(to - 1) == '\0') {
            to--;
        }
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.substring(from, to)));
            reader.nextTag();
            XmlElement root = readElement(reader, 0);
            if (!root.name().equals(ROOT)) {
                throw WimCorruption.corrupt(name, "the XML data begins with " + root.name() + " instead of WIM");
            }
            return new XmlData(root);
        } catch (XMLStreamException e) {
            throw WimCorruption.corrupt(name, "the XML data is not well-formed", e);
        }
    }

    private static XmlElement readElement(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw new XMLStreamException("elements deeper than " + MAX_DEPTH);
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(readElement(reader, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlElement(name, attributes, children.isEmpty() ? text.toString() : "", children);
                }
                default -> {}
            }
        }
    }

    List<XmlElement> images() {
        return root.children().stream()
                .filter(child -> child.name().equals(IMAGE))
                .toList();
    }

    byte[] toBytes() {
        StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
        write(root, out);
        return out.toString().getBytes(StandardCharsets.UTF_16LE);
    }

    private static void write(XmlElement element, StringBuilder out) {
        out.append('<').append(element.name());
        element.attributes().forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            escape(value, out);
            out.append('"');
        });
        out.append('>');
        escape(element.text(), out);
        element.children().forEach(child -> write(child, out));
        out.append("</").append(element.name()).append('>');
    }

    /** Characters that XML 1.0 does not know become U+FFFD. */
    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c < ' ' || c > '\uFFFD' ? '\uFFFD' : c);
            }
        }
    }
}
