package mediashell.dotnet.system.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.members.XmlAttributes;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Nodes as XML text, the way XmlDocument writes. */
public final class XmlText {

    /** The user data of an element that was written with an end tag, though nothing is inside. */
    static final String NOT_EMPTY = "mediashell.notEmpty";

    private static final Pattern PSEUDO_ATTRIBUTE = Pattern.compile("([a-z]+)\\s*=\\s*[\"']([^\"']*)[\"']");

    private XmlText() {}

    static String inner(Node node) {
        if (node instanceof Document document) {
            return document.getDocumentElement() == null
                    ? ""
                    : document.getDocumentElement().getTextContent();
        }
        return node.getTextContent();
    }

    /** OuterXml. */
    public static String outerXml(Node node) {
        if (node instanceof Attr attribute) {
            StringBuilder element = new StringBuilder();
            XmlOutput output = new XmlOutput(element::append, XmlFormat.PLAIN);
            output.startElement(null, "a", null);
            output.attribute(prefix(attribute), local(attribute), null, attribute.getValue());
            output.endElement(false);
            return element.substring("<a ".length(), element.length() - " />".length());
        }
        return written(node, XmlFormat.PLAIN);
    }

    static String innerXml(Node node) {
        StringBuilder text = new StringBuilder();
        XmlOutput output = new XmlOutput(text::append, XmlFormat.PLAIN);
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, output);
        }
        return text.toString();
    }

    /** Lines indented by two blanks. */
    public static String indented(Node node) {
        return written(node, XmlFormat.INDENTED);
    }

    /** As Save writes a file: indented unless the document keeps its own white space. */
    static String saved(Document document, boolean asItIs) {
        return written(document, asItIs ? XmlFormat.PLAIN : XmlFormat.INDENTED);
    }

    private static String written(Node node, XmlFormat format) {
        StringBuilder text = new StringBuilder();
        write(node, new XmlOutput(text::append, format));
        return text.toString();
    }

    /** As Save writes to a writer, which always gets a declaration with its own encoding. */
    static void save(Document document, XmlOutput output) {
        Node first = document.getFirstChild();
        if (!output.isStarted()) {
            String standalone = declared(first, "standalone");
            output.startDocument(standalone.isEmpty() ? null : (Boolean) standalone.equals("yes"));
        }
        for (Node child = isDeclaration(first) ? first.getNextSibling() : first;
                child != null;
                child = child.getNextSibling()) {
            write(child, output);
        }
    }

    static boolean isDeclaration(Node node) {
        return node != null
                && node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
                && node.getNodeName().equals("xml");
    }

    /** What an XML declaration says about something, or an empty text. */
    static String declared(Node declaration, String what) {
        return isDeclaration(declaration) ? pseudoAttribute(declaration.getNodeValue(), what) : "";
    }

    static String pseudoAttribute(String data, String name) {
        Matcher parts = PSEUDO_ATTRIBUTE.matcher(data);
        while (parts.find()) {
            if (parts.group(1).equals(name)) {
                return parts.group(2);
            }
        }
        return "";
    }

    static void write(Node node, XmlOutput output) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> writeElement((Element) node, output);
            case Node.TEXT_NODE -> output.text(node.getNodeValue());
            case Node.CDATA_SECTION_NODE -> output.cdata(node.getNodeValue());
            case Node.COMMENT_NODE -> output.comment(node.getNodeValue());
            case Node.ATTRIBUTE_NODE ->
                output.attribute(prefix(node), local(node), node.getNamespaceURI(), node.getNodeValue());
            case Node.PROCESSING_INSTRUCTION_NODE -> output.instruction(node.getNodeName(), node.getNodeValue());
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    write(child, output);
                }
            }
        }
    }

    private static String local(Node node) {
        return node.getLocalName() != null ? node.getLocalName() : node.getNodeName();
    }

    private static String prefix(Node node) {
        return node.getPrefix() == null ? "" : node.getPrefix();
    }

    private static void writeElement(Element element, XmlOutput output) {
        String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
        output.startElement(prefix(element), local(element), namespace);
        XmlAttributes.of(element).forEach(attribute -> write(attribute, output));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, output);
        }
        output.endElement(element.hasChildNodes() || element.getUserData(NOT_EMPTY) != null);
    }
}
