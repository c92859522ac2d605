package mediashell.language.lexer;

import java.util.ArrayList;
import java.util.List;

import mediashell.language.ast.StringConstantType;

/** Collects the text and the parts of a string or bareword while it is read. */
final class TextBuilder {
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder literal = new StringBuilder();
    private final List<String> literals = new ArrayList<>();
    private final List<StringContent.Part> parts = new ArrayList<>();

    void append(char c) {
        value.append(c);
        literal.append(c);
    }

    void append(CharSequence text) {
        value.append(text);
        literal.append(text);
    }

    void add(StringContent.Part part) {
        literals.add(literal.toString());
        literal.setLength(0);
        parts.add(part);
        value.append(part.extent().text());
    }

    /** Drops the line end that stands before the end of a here-string. */
    void cutLastLineEnd() {
        cutLastLineEnd(value);
        cutLastLineEnd(literal);
    }

    boolean isExpandable() {
        return !parts.isEmpty();
    }

    String value() {
        return value.toString();
    }

    StringContent finish(StringConstantType quoting) {
        literals.add(literal.toString());
        return new StringContent(value.toString(), quoting, literals, parts);
    }

    private static void cutLastLineEnd(StringBuilder text) {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == '\n') {
            text.setLength(--length);
        }
        if (length > 0 && text.charAt(length - 1) == '\r') {
            text.setLength(length - 1);
        }
    }
}
