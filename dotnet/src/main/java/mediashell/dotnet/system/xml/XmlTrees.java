package mediashell.dotnet.system.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import mediashell.automation.members.XmlAttributes;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.TextEncoding;
import mediashell.dotnet.system.io.IoPaths;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.UserDataHandler;

/**
 * XML trees over the JDK's DOM: parsing without external entities, XPath, changes. White space between elements is dropped unless a document
 * preserves it, as XmlDocument does.
 */
public final class XmlTrees {

    private static final String PRESERVE = "mediashell.preserveWhitespace";

    /** Copies of an element keep how it was written. */
    private static final UserDataHandler KEEP = (operation, key, data, from, to) -> {
        if (to != null) {
            to.setUserData(key, data, null);
        }
    };

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
        XmlScanner scanner = new XmlScanner(text);
        boolean blanks = preservesWhitespace(into);
        Node made = into.createDocumentFragment();
        Node parent = made;
        while (scanner.read()) {
            switch (scanner.kind()) {
                case ELEMENT -> {
                    Element element = element(into, scanner);
                    parent.appendChild(element);
                    parent = scanner.isEmptyElement() ? parent : element;
                }
                case END_ELEMENT -> parent = parent.getParentNode();
                case DOCUMENT_TYPE -> {}
                case WHITESPACE -> {
                    if (blanks && parent != made) {
                        parent.appendChild(into.createTextNode(scanner.value()));
                    }
                }
                default -> parent.appendChild(leaf(into, scanner));
            }
        }
        clear(into);
        into.appendChild(made);
    }

    private static Element element(Document document, XmlScanner scanner) {
        String namespace = scanner.namespace(XmlScanner.prefix(scanner.name()));
        Element element = document.createElementNS(orNull(namespace), scanner.name());
        for (XmlScanner.Attribute attribute : scanner.attributes()) {
            element.setAttributeNS(orNull(attribute.namespace()), attribute.name(), attribute.value());
            XmlAttributes.added(element);
        }
        if (!scanner.isEmptyElement()) {
            element.setUserData(XmlText.NOT_EMPTY, true, KEEP);
        }
        return element;
    }

    static String orNull(String namespace) {
        return namespace == null || namespace.isEmpty() ? null : namespace;
    }

    private static Node leaf(Document document, XmlScanner scanner) {
        return switch (scanner.kind()) {
            case TEXT -> document.createTextNode(scanner.value());
            case CDATA -> document.createCDATASection(scanner.value());
            case COMMENT -> document.createComment(scanner.value());
            default -> document.createProcessingInstruction(scanner.name(), scanner.value());
        };
    }

    /** Sets what is between an element's tags to a text; an empty one still makes it an element with an end tag. */
    static void setText(Node node, String text) {
        if (node instanceof Element element) {
            clear(element);
            element.appendChild(element.getOwnerDocument().createTextNode(text == null ? "" : text));
        } else {
            node.setTextContent(text);
        }
    }

    static void loadFile(ExecutionContext context, Document into, String file) {
        try {
            byte[] bytes = Files.readAllBytes(IoPaths.absolute(context, file));
            load(into, text(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text of some bytes by their byte order mark or by the declaration. */
    static String text(byte[] bytes) {
        TextEncoding marked = TextEncoding.detect(bytes, bytes.length);
        if (marked != null) {
            return marked.decode(bytes);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        int end = start.startsWith("<?xml") ? start.indexOf("?>") : -1;
        String named = end < 0 ? "" : XmlText.pseudoAttribute(start.substring(0, end), "encoding");
        TextEncoding declared = named.isEmpty() ? null : TextEncoding.registered(named);
        return (declared == null ? TextEncoding.UTF8 : declared).decode(bytes);
    }

    static void saveFile(ExecutionContext context, Document document, String file) {
        String text = XmlText.saved(document, preservesWhitespace(document));
        try {
            Files.write(
                    context.process().currentDirectory().resolve(file),
                    encoding(document).encode(text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The encoding that the declaration names, otherwise UTF-8. */
    static TextEncoding encoding(Document document) {
        String named = XmlText.declared(document.getFirstChild(), "encoding");
        TextEncoding known = named.isEmpty() ? null : TextEncoding.registered(named);
        return known == null ? TextEncoding.UTF8 : known;
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
        return document.createProcessingInstruction("xml", data);
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
