package mediashell.dotnet.system.xml;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Nodes as XML text, the way XmlDocument writes: no added white space inside, empty elements with a blank before the slash. */
public final class XmlText {

    /** The user data under which a document keeps what its XML declaration says. */
    static final String DECLARATION = "mediashell.declaration";

    private final StringBuilder text = new StringBuilder();
    private final boolean indent;

    private XmlText(boolean indent) {
        this.indent = indent;
    }

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
        XmlText writer = new XmlText(false);
        writer.write(node, 0);
        return writer.text.toString();
    }

    static String innerXml(Node node) {
        XmlText writer = new XmlText(false);
        writer.writeChildren(node, 0);
        return writer.text.toString();
    }

    /** As Save writes it: two blanks a level. */
    public static String indented(Node node) {
        XmlText writer = new XmlText(true);
        writer.write(node, 0);
        return writer.text.toString();
    }

    private void write(Node node, int level) {
        switch (node.getNodeType()) {
            case Node.DOCUMENT_NODE -> writeDocument((Document) node);
            case Node.ELEMENT_NODE -> writeElement((Element) node, level);
            case Node.TEXT_NODE -> escape(node.getNodeValue(), false);
            case Node.CDATA_SECTION_NODE ->
                text.append("<![CDATA[").append(node.getNodeValue()).append("]]>");
            case Node.COMMENT_NODE ->
                text.append("<!--").append(node.getNodeValue()).append("-->");
            case Node.ATTRIBUTE_NODE -> writeAttribute(node);
            case Node.PROCESSING_INSTRUCTION_NODE -> writeInstruction(node);
            default -> text.append(node.getTextContent());
        }
    }

    private void writeInstruction(Node node) {
        boolean declaration = node.getNodeName().equals("mediashell-declaration");
        if (!declaration) {
            text.append("<?")
                    .append(node.getNodeName())
                    .append(' ')
                    .append(node.getNodeValue())
                    .append("?>");
        }
    }

    private void writeDocument(Document document) {
        if (document.getUserData(DECLARATION) instanceof String data) {
            text.append("<?xml ").append(data).append("?>");
            text.append(indent ? "\n" : "");
        }
        boolean first = true;
        for (Node child = document.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(indent && !first ? "\n" : "");
            write(child, 0);
            first = false;
        }
    }

    private void writeElement(Element element, int level) {
        text.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            text.append(' ');
            writeAttribute(attributes.item(i));
        }
        if (!element.hasChildNodes()) {
            text.append(" />");
            return;
        }
        text.append('>');
        writeChildren(element, level + 1);
        text.append("</").append(element.getTagName()).append('>');
    }

    private void writeAttribute(Node attribute) {
        text.append(attribute.getNodeName()).append("=\"");
        escape(attribute.getNodeValue(), true);
        text.append('"');
    }

    private void writeChildren(Node parent, int level) {
        boolean lines = indent && !hasText(parent);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(lines ? "\n" + "  ".repeat(level) : "");
            write(child, level);
        }
        text.append(lines ? "\n" + "  ".repeat(Math.max(0, level - 1)) : "");
    }

    private static boolean hasText(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                return true;
            }
        }
        return false;
    }

    private void escape(String value, boolean attribute) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append(attribute ? "&quot;" : "\"");
                case '\n' -> text.append(attribute ? "&#xA;" : "\n");
                default -> text.append(c);
            }
        }
    }
}
