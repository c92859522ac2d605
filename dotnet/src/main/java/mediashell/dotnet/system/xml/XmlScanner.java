package mediashell.dotnet.system.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mediashell.automation.DotNetException;
import mediashell.automation.session.SessionErrors;

/**
 * Reads XML 1.0 with namespaces node by node, in one pass over a text. It checks that the text is well-formed, knows the five entities of
 * XML and character references, reads over document types, and opens no other file.
 */
public final class XmlScanner {

    public static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    public static final String XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    private static final int DEEPEST = 4000;

    /** One attribute, with its namespace resolved. */
    public record Attribute(String name, String namespace, String value) {}

    private final String text;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private int at;
    private int start;
    private XmlKind kind = XmlKind.NONE;
    private String name = "";
    private String value = "";
    private List<Attribute> attributes = List.of();
    private boolean empty;
    private boolean popScope;
    private boolean hasRoot;

    public XmlScanner(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        scopes.push(Map.of("", "", "xml", XML_NAMESPACE, "xmlns", XMLNS_NAMESPACE));
    }

    public XmlKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    /** Whether the element ends with its start tag. */
    public boolean isEmptyElement() {
        return empty;
    }

    /** How many elements are around the node. */
    public int depth() {
        return kind == XmlKind.ELEMENT && !empty ? open.size() - 1 : open.size();
    }

    /** Where the node begins in the text. */
    public int start() {
        return start;
    }

    /** Behind the node in the text. */
    public int end() {
        return at;
    }

    public int length() {
        return text.length();
    }

    public String source(int from, int to) {
        return text.substring(from, to);
    }

    /** The namespace of a prefix here, or null. */
    public String namespace(String prefix) {
        return scopes.peek().get(prefix);
    }

    public static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    public static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    public int line() {
        return 1
                + (int) text.substring(0, Math.min(start, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    public int column() {
        return start - text.lastIndexOf('\n', start - 1);
    }

    /** Goes to the next node; false at the end. */
    public boolean read() {
        if (popScope) {
            scopes.pop();
            popScope = false;
        }
        attributes = List.of();
        empty = false;
        start = at;
        if (at >= text.length()) {
            return atEnd();
        }
        if (text.charAt(at) != '<') {
            readText();
        } else if (text.startsWith("</", at)) {
            readEndTag();
        } else if (text.startsWith("<!--", at)) {
            simple(XmlKind.COMMENT, "", "<!--", "-->");
        } else if (text.startsWith("<![CDATA[", at)) {
            requireInside();
            simple(XmlKind.CDATA, "", "<![CDATA[", "]]>");
        } else if (text.startsWith("<?", at)) {
            readInstruction();
        } else if (text.startsWith("<!DOCTYPE", at)) {
            readDocumentType();
        } else {
            readStartTag();
        }
        return true;
    }

    private boolean atEnd() {
        if (!open.isEmpty()) {
            throw error("the element '" + open.peek() + "' has no end tag");
        } else if (!hasRoot) {
            throw error("Root element is missing.");
        }
        kind = XmlKind.NONE;
        name = "";
        value = "";
        return false;
    }

    private void set(XmlKind newKind, String newName, String newValue) {
        kind = newKind;
        name = newName;
        value = newValue;
    }

    private void requireInside() {
        if (open.isEmpty()) {
            throw error("text stands outside of the root element");
        }
    }

    private void readText() {
        int end = text.indexOf('<', at);
        String raw = text.substring(at, end < 0 ? text.length() : end);
        at += raw.length();
        boolean blank = raw.chars().allMatch(c -> isBlank((char) c));
        if (!blank) {
            requireInside();
        }
        if (raw.contains("]]>")) {
            throw error("']]>' is not allowed in text");
        }
        set(blank ? XmlKind.WHITESPACE : XmlKind.TEXT, "", expand(lines(raw), false));
    }

    private static String lines(String raw) {
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private void simple(XmlKind newKind, String newName, String opening, String closing) {
        int from = at + opening.length();
        int end = text.indexOf(closing, from);
        if (end < 0) {
            throw error("'" + opening + "' is not closed by '" + closing + "'");
        }
        at = end + closing.length();
        set(newKind, newName, lines(text.substring(from, end)));
    }

    private void readInstruction() {
        simple(XmlKind.INSTRUCTION, "", "<?", "?>");
        String content = value;
        int end = 0;
        while (end < content.length() && !isBlank(content.charAt(end))) {
            end++;
        }
        String target = checkedName(content.substring(0, end));
        if (target.equals("xml") && start > 0) {
            throw error("the XML declaration must be the first thing in the text");
        }
        set(
                target.equals("xml") ? XmlKind.DECLARATION : XmlKind.INSTRUCTION,
                target,
                content.substring(end).strip());
    }

    /** The declarations inside are read over. */
    private void readDocumentType() {
        int depth = 0;
        int i = at;
        for (; i < text.length() && (text.charAt(i) != '>' || depth > 0); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
        }
        if (i == text.length()) {
            throw error("the document type is not closed");
        }
        String content = text.substring(at + "<!DOCTYPE".length(), i).strip();
        at = i + 1;
        set(XmlKind.DOCUMENT_TYPE, content.split("[\\s\\[]", 2)[0], content);
    }

    private void readEndTag() {
        int end = text.indexOf('>', at);
        if (end < 0) {
            throw error("an end tag is not closed");
        }
        String tag = text.substring(at + 2, end).stripTrailing();
        if (open.isEmpty() || !open.peek().equals(tag)) {
            throw error(
                    open.isEmpty()
                            ? "the end tag '" + tag + "' has no start tag"
                            : "the start tag '" + open.peek() + "' does not match the end tag '" + tag + "'");
        }
        open.pop();
        popScope = true;
        at = end + 1;
        set(XmlKind.END_ELEMENT, tag, "");
    }

    private void readStartTag() {
        if (open.isEmpty() && hasRoot) {
            throw error("There are multiple root elements.");
        }
        at++;
        String tag = readName();
        Map<String, String> raw = readAttributes();
        empty = text.startsWith("/>", at);
        if (!empty && !text.startsWith(">", at)) {
            throw error("the start tag '" + tag + "' is not closed");
        }
        at += empty ? 2 : 1;
        hasRoot = true;
        declare(raw);
        set(XmlKind.ELEMENT, tag, "");
        required(prefix(tag));
        attributes = resolve(raw);
        if (empty) {
            popScope = true;
        } else if (open.size() >= DEEPEST) {
            throw error("elements nest deeper than " + DEEPEST);
        } else {
            open.push(tag);
        }
    }

    private Map<String, String> readAttributes() {
        Map<String, String> raw = new java.util.LinkedHashMap<>();
        while (true) {
            int before = at;
            skipBlanks();
            if (at >= text.length() || text.charAt(at) == '>' || text.charAt(at) == '/') {
                return raw;
            }
            if (before == at) {
                throw error("attributes are separated by blanks");
            }
            String attribute = readName();
            skipBlanks();
            expect('=');
            skipBlanks();
            if (raw.put(attribute, readQuoted()) != null) {
                throw error("'" + attribute + "' is a duplicate attribute name");
            }
        }
    }

    private String readQuoted() {
        char quote = at < text.length() ? text.charAt(at) : 0;
        int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            throw error("the value of an attribute stands in quotes");
        }
        String raw = text.substring(at + 1, end);
        if (raw.indexOf('<') >= 0) {
            throw error("'<' is not allowed in the value of an attribute");
        }
        at = end + 1;
        return expand(lines(raw).replace('\n', ' ').replace('\t', ' '), true);
    }

    private void expect(char expected) {
        if (at >= text.length() || text.charAt(at) != expected) {
            throw error("'" + expected + "' is expected here");
        }
        at++;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private String readName() {
        int from = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        return checkedName(text.substring(from, at));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == ':'
                || c == '-'
                || c == '.'
                || c == '\u00b7'
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private String checkedName(String candidate) {
        boolean starts = !candidate.isEmpty()
                && (Character.isLetter(candidate.charAt(0))
                        || candidate.charAt(0) == '_'
                        || Character.isSurrogate(candidate.charAt(0)));
        if (!starts || candidate.indexOf(':') != candidate.lastIndexOf(':') || candidate.endsWith(":")) {
            throw error("a name is expected here");
        }
        return candidate;
    }

    private void declare(Map<String, String> raw) {
        Map<String, String> scope = null;
        for (Map.Entry<String, String> attribute : raw.entrySet()) {
            boolean isDefault = attribute.getKey().equals("xmlns");
            if (isDefault || attribute.getKey().startsWith("xmlns:")) {
                scope = scope == null ? new HashMap<>(scopes.peek()) : scope;
                scope.put(isDefault ? "" : attribute.getKey().substring("xmlns:".length()), attribute.getValue());
            }
        }
        scopes.push(scope == null ? scopes.peek() : scope);
    }

    private String required(String prefix) {
        String namespace = namespace(prefix);
        if (namespace == null) {
            throw error("'" + prefix + "' is an undeclared prefix");
        }
        return namespace;
    }

    private List<Attribute> resolve(Map<String, String> raw) {
        List<Attribute> resolved = new ArrayList<>(raw.size());
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, String> attribute : raw.entrySet()) {
            String key = attribute.getKey();
            String prefix = prefix(key);
            String namespace = key.equals("xmlns") ? XMLNS_NAMESPACE : prefix.isEmpty() ? "" : required(prefix);
            if (!namespace.isEmpty() && !seen.add(namespace + ' ' + localName(key))) {
                throw error("'" + key + "' is a duplicate attribute name");
            }
            resolved.add(new Attribute(key, namespace, attribute.getValue()));
        }
        return resolved;
    }

    private String expand(String raw, boolean attribute) {
        int ampersand = raw.indexOf('&');
        if (ampersand < 0) {
            return checked(raw);
        }
        StringBuilder out = new StringBuilder(raw.length());
        int from = 0;
        while (ampersand >= 0) {
            int end = raw.indexOf(';', ampersand);
            if (end < 0) {
                throw error("'&' begins a reference, which a ';' must end");
            }
            out.append(checked(raw.substring(from, ampersand)));
            out.append(reference(raw.substring(ampersand + 1, end)));
            from = end + 1;
            ampersand = raw.indexOf('&', from);
        }
        return out.append(checked(raw.substring(from))).toString();
    }

    private String checked(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < ' ' && !isBlank(c) || c == '\uFFFE' || c == '\uFFFF') {
                throw error("the character U+%04X is not allowed in XML".formatted((int) c));
            }
        }
        return plain;
    }

    private String reference(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                if (!entity.startsWith("#")) {
                    throw error("Reference to undeclared entity '" + entity + "'.");
                }
                yield character(entity);
            }
        };
    }

    private String character(String entity) {
        boolean hex = entity.startsWith("#x");
        try {
            int point = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean allowed = point >= ' ' || point == '\t' || point == '\n' || point == '\r';
            if (allowed && Character.isValidCodePoint(point)) {
                return Character.toString(point);
            }
        } catch (NumberFormatException noNumber) {
            // Falls through to the error of a number that is no character.
        }
        throw error("'&" + entity + ";' is no character");
    }

    public DotNetException error(String message) {
        int place = Math.min(at, text.length());
        int line = 1
                + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
        int column = place - text.lastIndexOf('\n', place - 1);
        DotNetException error = SessionErrors.plain(
                "System.Xml.XmlException", message + " Line " + line + ", position " + column + ".");
        error.properties().put("LineNumber", line);
        error.properties().put("LinePosition", column);
        return error;
    }
}
