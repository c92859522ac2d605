package mediashell.dotnet.system.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes XML as System.Xml.XmlWriter does: escapes, declares the namespaces that names need behind an element's attributes, ends empty
 * elements with a blank and a slash, and indents elements without text.
 */
public final class XmlOutput {

    private record Attribute(String name, String value) {}

    private static final class Level {
        private final String name;
        private final Map<String, String> namespaces;
        private final boolean mixedOutside;
        private boolean hasContent;

        Level(String name, Map<String, String> namespaces, boolean mixedOutside) {
            this.name = name;
            this.namespaces = namespaces;
            this.mixedOutside = mixedOutside;
        }
    }

    private final Consumer<String> sink;
    private final XmlFormat format;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final Map<String, String> wanted = new java.util.LinkedHashMap<>();
    private boolean open;
    private boolean mixed;
    private boolean declaresItself = true;
    private boolean started;
    private boolean any;

    public XmlOutput(Consumer<String> sink, XmlFormat format) {
        this.sink = sink;
        this.format = format;
    }

    private void put(String text) {
        any = any || !text.isEmpty();
        sink.accept(text);
    }

    public int depth() {
        return levels.size();
    }

    public boolean isInStartTag() {
        return open;
    }

    public boolean isStarted() {
        return started;
    }

    /** Writes the declaration; null says nothing about standalone. */
    public void startDocument(Boolean standalone) {
        if (started) {
            throw new IllegalStateException("the document was started already");
        }
        started = true;
        if (format.declares()) {
            String alone = standalone == null ? "" : " standalone=\"" + (standalone ? "yes" : "no") + "\"";
            put("<?xml version=\"1.0\" encoding=\"" + format.encoding() + "\"" + alone + "?>");
        }
    }

    /** The declaration comes only with {@link #startDocument}. */
    public void declareOnlyWhenTold() {
        declaresItself = false;
    }

    private void begin() {
        if (!started && declaresItself) {
            startDocument(null);
        }
    }

    private void indent() {
        if (format.indent() && !mixed && any) {
            put(format.newLine() + format.step().repeat(levels.size()));
        }
    }

    /** A null namespace means whatever the prefix stands for here. */
    public void startElement(String prefix, String localName, String namespace) {
        begin();
        closeStartTag();
        if (localName == null || localName.isEmpty()) {
            throw new IllegalArgumentException("an element needs a name");
        }
        indent();
        String used = namespace == null ? prefix : prefixFor(prefix, namespace, false);
        String name = used == null || used.isEmpty() ? localName : used + ":" + localName;
        put("<" + name);
        if (!levels.isEmpty()) {
            levels.peek().hasContent = true;
        }
        Map<String, String> outer = levels.isEmpty() ? Map.of("", "") : levels.peek().namespaces;
        levels.push(new Level(name, new HashMap<>(outer), mixed));
        mixed = false;
        open = true;
        wanted.clear();
        if (namespace != null) {
            wanted.put(used == null ? "" : used, namespace);
        }
    }

    /** The prefix to write for a namespace: the given one, one that is declared, or a made one. */
    private String prefixFor(String prefix, String namespace, boolean attribute) {
        if (namespace.equals(XmlScanner.XML_NAMESPACE)) {
            return "xml";
        }
        if (prefix != null && !prefix.isEmpty()) {
            return prefix;
        }
        if (namespace.isEmpty() || !attribute && prefix != null) {
            return "";
        }
        Map<String, String> scope = levels.isEmpty() ? Map.of() : levels.peek().namespaces;
        for (Map.Entry<String, String> declared : scope.entrySet()) {
            if (declared.getValue().equals(namespace)
                    && !(attribute && declared.getKey().isEmpty())) {
                return declared.getKey();
            }
        }
        for (Map.Entry<String, String> declared : wanted.entrySet()) {
            if (attribute
                    && open
                    && declared.getValue().equals(namespace)
                    && !declared.getKey().isEmpty()) {
                return declared.getKey();
            }
        }
        return attribute ? "d" + levels.size() + "p" + (wanted.size() + 1) : "";
    }

    /** The prefix declared for a namespace here, or null. */
    public String lookupPrefix(String namespace) {
        for (Map.Entry<String, String> declared :
                (levels.isEmpty() ? Map.<String, String>of() : levels.peek().namespaces).entrySet()) {
            if (declared.getValue().equals(namespace)) {
                return declared.getKey();
            }
        }
        return null;
    }

    public void attribute(String prefix, String localName, String namespace, String value) {
        if (!open) {
            throw new IllegalStateException("attributes come before the content of their element");
        }
        if (isDeclaration(prefix, localName)) {
            String declared = "xmlns".equals(prefix) ? localName : "";
            levels.peek().namespaces.put(declared, value);
            attributes.add(new Attribute(declared.isEmpty() ? "xmlns" : "xmlns:" + declared, value));
            return;
        }
        String used = namespace == null || namespace.isEmpty() ? prefix : prefixFor(prefix, namespace, true);
        boolean qualified = used != null && !used.isEmpty();
        String name = qualified ? used + ":" + localName : localName;
        if (attributes.stream().anyMatch(a -> a.name.equals(name))) {
            throw new IllegalStateException("the element has an attribute '" + name + "' already");
        }
        attributes.add(new Attribute(name, value == null ? "" : value));
        if (qualified && namespace != null && !used.equals("xml")) {
            wanted.put(used, namespace);
        }
    }

    private static boolean isDeclaration(String prefix, String localName) {
        return "xmlns".equals(prefix) || (prefix == null || prefix.isEmpty()) && "xmlns".equals(localName);
    }

    private void closeStartTag() {
        if (open) {
            writeAttributes();
            put(">");
            open = false;
        }
    }

    private void writeAttributes() {
        Map<String, String> scope = levels.peek().namespaces;
        wanted.forEach((prefix, namespace) -> {
            if (!namespace.equals(scope.getOrDefault(prefix, prefix.isEmpty() ? "" : null))) {
                scope.put(prefix, namespace);
                attributes.add(new Attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace));
            }
        });
        for (Attribute attribute : attributes) {
            put(format.attributesOnLines() ? format.newLine() + format.step().repeat(levels.size()) : " ");
            String quote = String.valueOf(format.quote());
            put(attribute.name + "=" + quote + escaped(attribute.value, true) + quote);
        }
        attributes.clear();
        wanted.clear();
    }

    /** Ends the innermost element; {@code full} writes an end tag though nothing is inside. */
    public void endElement(boolean full) {
        if (levels.isEmpty()) {
            throw new IllegalStateException("there is no element to end");
        }
        if (open && !full) {
            writeAttributes();
            put(" />");
            open = false;
            mixed = levels.pop().mixedOutside;
            return;
        }
        closeStartTag();
        Level level = levels.pop();
        if (level.hasContent) {
            indent();
        }
        put("</" + level.name + ">");
        mixed = level.mixedOutside;
    }

    public void endDocument() {
        while (!levels.isEmpty()) {
            endElement(false);
        }
    }

    private void content() {
        begin();
        closeStartTag();
        if (!levels.isEmpty()) {
            levels.peek().hasContent = true;
        }
    }

    public void text(String value) {
        content();
        mixed = true;
        put(escaped(value == null ? "" : value, false));
    }

    public void cdata(String value) {
        content();
        mixed = true;
        put("<![CDATA[" + value.replace("]]>", "]]]]><![CDATA[>") + "]]>");
    }

    public void comment(String value) {
        content();
        indent();
        put("<!--" + value + "-->");
    }

    public void instruction(String name, String value) {
        if (name.equals("xml")) {
            started = true;
        }
        content();
        indent();
        put("<?" + name + (value == null || value.isEmpty() ? "" : " " + value) + "?>");
    }

    public void documentType(String name, String rest) {
        content();
        indent();
        put("<!DOCTYPE " + name + rest + ">");
    }

    /** Markup that goes out as it is. */
    public void raw(String markup) {
        content();
        mixed = true;
        put(markup);
    }

    private String escaped(String value, boolean attribute) {
        StringBuilder out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute && format.quote() == '"' ? "&quot;" : "\"");
                case '\'' -> out.append(attribute && format.quote() == '\'' ? "&apos;" : "'");
                case '\t' -> out.append(attribute ? "&#x9;" : "\t");
                case '\n' -> out.append(attribute ? "&#xA;" : format.newLine());
                case '\r' -> out.append("&#xD;");
                default -> out.append(allowed(c));
            }
        }
        return out.toString();
    }

    private static char allowed(char c) {
        if (c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
            throw new IllegalArgumentException("the character U+%04X is not allowed in XML".formatted((int) c));
        }
        return c;
    }
}
