package mediashell.processor;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Java source text. */
final class JavaSource {

    private JavaSource() {}

    /** A string literal, or {@code null}. */
    static String literal(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** {@code List.of("a", "b")}. */
    static String list(List<String> texts) {
        return texts.stream().map(JavaSource::literal).collect(Collectors.joining(", ", "List.of(", ")"));
    }

    /** The first sentence of a documentation comment as plain text; empty without a comment. */
    static String firstSentence(String comment) {
        if (comment == null) {
            return "";
        }
        String text = comment.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
