package mediashell.dotnet.system.xml;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.dotnet.system.io.IoPaths;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML trees over the JDK's DOM: parsing without external entities, XPath, changes. White space between elements is dropped unless a document
 * preserves it, as XmlDocument does.
 */
public final class XmlTrees {

    private static final String PRESERVE = "mediashell.preserveWhitespace";

    private XmlTrees() {}

    static Document newDocument() {
        return builder().newDocument();
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setExpandEntityReferences(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's XML parser lacks a feature", impossible);
        }
    }

    static boolean preservesWhitespace(Document document) {
        return Boolean.TRUE.equals(document.getUserData(PRESERVE));
    }

    static void preserveWhitespace(Document document, boolean preserve) {
        document.setUserData(PRESERVE, preserve, null);
    }

    /** Parses text into a new document. */
    public static Document parse(String text) {
        Document document = newDocument();
        load(document, text);
        return document;
    }

    static void load(Document into, String text) {
        Document parsed = parsed(text);
        clear(into);
        declare(into, text);
        for (Node child = parsed.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() != Node.DOCUMENT_TYPE_NODE) {
                into.appendChild(into.importNode(child, true));
            }
        }
        if (!preservesWhitespace(into)) {
            dropBlanks(into);
        }
    }

    /** The XML declaration is a node of its own for scripts; the JDK's parser reads over it. */
    private static void declare(Document into, String text) {
        if (text.startsWith("<?xml")) {
            String data = text.substring("<?xml".length(), text.indexOf("?>")).strip();
            into.setUserData(XmlText.DECLARATION, data, null);
        }
    }

    private static Document parsed(String text) {
        try {
            return builder().parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException wrong) {
            DotNetException error = SessionErrors.plain(
                    "System.Xml.XmlException",
                    wrong.getMessage() + " Line " + wrong.getLineNumber() + ", position " + wrong.getColumnNumber()
                            + ".");
            error.properties().put("LineNumber", wrong.getLineNumber());
            error.properties().put("LinePosition", wrong.getColumnNumber());
            throw error;
        } catch (SAXException | IOException wrong) {
            throw SessionErrors.plain("System.Xml.XmlException", wrong.getMessage());
        }
    }

    private static void dropBlanks(Node parent) {
        Node next;
        for (Node child = parent.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            boolean only =
                    child.getPreviousSibling() == null && next == null && parent.getNodeType() == Node.ELEMENT_NODE;
            if (child.getNodeType() == Node.TEXT_NODE && child.getNodeValue().isBlank() && !only) {
                parent.removeChild(child);
            } else {
                dropBlanks(child);
            }
        }
    }

    static void loadFile(ExecutionContext context, Document into, String file) {
        try {
            byte[] bytes = Files.readAllBytes(IoPaths.absolute(context, file));
            load(
                    into,
                    new String(bytes, mediashell.automation.values.TextEncoding.UTF8.charset())
                            .replaceFirst("^\uFEFF", ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void saveFile(ExecutionContext context, Document document, String file) {
        try {
            Files.writeString(IoPaths.absolute(context, file), XmlText.indented(document));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Node owned(Node parent, Node child) {
        Document document = parent instanceof Document d ? d : parent.getOwnerDocument();
        if (child.getOwnerDocument() != document) {
            throw new IllegalArgumentException("The node to be inserted is from a different document context.");
        }
        return child;
    }

    static Node append(Node parent, Node child) {
        return parent.appendChild(owned(parent, child));
    }

    static void clear(Node parent) {
        while (parent.getFirstChild() != null) {
            parent.removeChild(parent.getFirstChild());
        }
    }

    static void clearAttributes(Element element) {
        while (element.getAttributes().getLength() > 0) {
            element.removeAttributeNode((Attr) element.getAttributes().item(0));
        }
    }

    static void setInnerXml(Node parent, String xml) {
        Document fragment = parse("<r>" + xml + "</r>");
        Document document = parent instanceof Document d ? d : parent.getOwnerDocument();
        clear(parent);
        for (Node child = fragment.getDocumentElement().getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            parent.appendChild(document.importNode(child, true));
        }
    }

    static Node child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    static Node declaration(Document document, String version, String encoding, String standalone) {
        String data = "version=\"" + version + "\"" + part("encoding", encoding) + part("standalone", standalone);
        document.setUserData(XmlText.DECLARATION, data, null);
        return document.createProcessingInstruction("mediashell-declaration", data);
    }

    private static String part(String name, String value) {
        return value == null || value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }

    static Node create(Document document, String type, String name, String namespace) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "element" ->
                document.createElementNS(namespace == null || namespace.isEmpty() ? null : namespace, name);
            case "attribute" ->
                document.createAttributeNS(namespace == null || namespace.isEmpty() ? null : namespace, name);
            case "text" -> document.createTextNode("");
            case "comment" -> document.createComment("");
            default -> throw new IllegalArgumentException("no node can be made of the type " + type);
        };
    }

    private static XPath path(XmlNamespaces namespaces) {
        XPath path = XPathFactory.newDefaultInstance().newXPath();
        if (namespaces != null) {
            path.setNamespaceContext(namespaces);
        }
        return path;
    }

    /** The nodes an XPath expression chooses. */
    public static XmlNodeList select(Node node, String expression, XmlNamespaces namespaces) {
        try {
            return XmlNodeList.of((NodeList) path(namespaces).evaluate(expression, node, XPathConstants.NODESET));
        } catch (XPathExpressionException wrong) {
            throw SessionErrors.plain(
                    "System.Xml.XPath.XPathException",
                    "'" + expression + "' has an invalid token: " + wrong.getMessage());
        }
    }

    static Node selectOne(Node node, String expression, XmlNamespaces namespaces) {
        return select(node, expression, namespaces).item(0);
    }
}
