package mediashell.site.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/** Builds XML text without a declaration; an element without content is closed in its start tag. */
public final class XmlText {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean indented;
    private boolean inStartTag;
    private boolean hasText;

    public XmlText(boolean indented) {
        this.indented = indented;
    }

    public XmlText open(String element) {
        finishStartTag();
        newLine();
        out.append('<').append(element);
        open.push(element);
        inStartTag = true;
        hasText = false;
        return this;
    }

    public XmlText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    public XmlText text(String text) {
        if (!text.isEmpty()) {
            finishStartTag();
            escape(text, false);
            hasText = true;
        }
        return this;
    }

    public XmlText close() {
        String element = open.pop();
        if (inStartTag) {
            out.append("/>");
            inStartTag = false;
        } else {
            if (!hasText) {
                newLine();
            }
            out.append("</").append(element).append('>');
        }
        hasText = false;
        return this;
    }

    private void finishStartTag() {
        if (inStartTag) {
            out.append('>');
            inStartTag = false;
        }
    }

    private void newLine() {
        if (indented && !out.isEmpty()) {
            out.append('\n').repeat(INDENT, open.size());
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#xD;");
                case '\n' -> out.append(attribute ? "&#xA;" : "\n");
                case '\t' -> out.append(attribute ? "&#x9;" : "\t");
                default -> out.append(legal(c));
            }
        }
    }

    /** XML 1.0 section 2.2 has no form for other control characters, not even an escaped one. */
    private static char legal(char c) {
        if (c < 0x20 && c != '\t' && c != '\n' || c == 0xFFFE || c == 0xFFFF) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    "text",
                    "holds the control character U+" + String.format(Locale.ROOT, "%04X", (int) c)
                            + ", which XML cannot carry");
        }
        return c;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
