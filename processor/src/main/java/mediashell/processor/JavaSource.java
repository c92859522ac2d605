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
        String text = plain(comment);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** What follows the first sentence of a documentation comment, without block tags, a paragraph a line. */
    static String furtherSentences(String comment) {
        if (comment == null) {
            return "";
        }
        String told = comment.split("\n\\s*@\\w", 2)[0];
        String rest = plain(told).substring(firstSentence(told).length()).strip();
        return String.join("\n", rest.split("\\s*<p>\\s*")).strip();
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
