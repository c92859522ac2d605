package mediashell.cmdlets.web;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.cmdlets.utility.JsonReader;
import mediashell.dotnet.system.xml.XmlTrees;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the text of a web service's reply means: the type says what is tried first, the text itself decides. */
final class RestContent {

    private static final int DEPTH = 1024;

    private final ExecutionContext context;
    private final String mediaType;
    private final String text;

    RestContent(ExecutionContext context, String mediaType, String text) {
        this.context = context;
        this.mediaType = mediaType;
        this.text = text;
    }

    private boolean isJson() {
        return mediaType.endsWith("json") || mediaType.endsWith("javascript");
    }

    /** An object, a document or the text. */
    Object value() {
        Document document = isJson() ? null : document();
        if (document != null) {
            return document;
        }
        try {
            return new JsonReader(context, false, DEPTH, "Default").read(text);
        } catch (DotNetException noJson) {
            document = isJson() ? document() : null;
            return document != null ? document : text;
        }
    }

    private Document document() {
        if (!text.stripLeading().startsWith("<")) {
            return null;
        }
        try {
            return XmlTrees.parse(text);
        } catch (RuntimeException noXml) {
            return null;
        }
    }

    /** The items of RSS or the entries of Atom (RFC 4287); empty when it is no feed. */
    List<Object> feedEntries() {
        Document document = isJson() || mediaType.contains("html") ? null : document();
        Element root = document == null ? null : document.getDocumentElement();
        String name = root == null ? "" : root.getNodeName();
        return switch (name) {
            case "rss" -> elements(root, "item");
            case "feed" -> elements(root, "entry");
            default -> List.of();
        };
    }

    private static List<Object> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add(found.item(i));
        }
        return elements;
    }
}
