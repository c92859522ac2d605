package mediashell.text.regex;

/** Regex.Escape and Regex.Unescape. */
public final class RegexEscaping {
    private static final String META = "\\*+?|{[()^$.# ";

    private RegexEscaping() {}

    /** The text as a pattern that matches it. */
    public static String escape(String text) {
        var pattern = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> pattern.append("\\n");
                case '\r' -> pattern.append("\\r");
                case '\t' -> pattern.append("\\t");
                case '\f' -> pattern.append("\\f");
                default -> {
                    if (META.indexOf(c) >= 0) {
                        pattern.append('\\');
                    }
                    pattern.append(c);
                }
            }
        }
        return pattern.toString();
    }

    /**
     * The text that the pattern's escapes stand for.
     *
     * @throws RegexParseException if an escape is none of a character
     */
    public static String unescape(String pattern) {
        var reader = new PatternReader(pattern);
        var text = new StringBuilder(pattern.length());
        while (!reader.atEnd()) {
            char c = reader.next();
            if (c != '\\') {
                text.append(c);
            } else if (!reader.atEnd()) {
                text.append(reader.readCharacterEscape(false));
            }
        }
        return text.toString();
    }
}
