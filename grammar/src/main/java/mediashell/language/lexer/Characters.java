package mediashell.language.lexer;

/** Classes of characters (PowerShell language specification 2.2 and 2.3; typographic ones as in about_Quoting_Rules). */
final class Characters {
    /** What reading beyond the end of the text gives. */
    static final char END = '\uFFFF';

    private Characters() {}

    static boolean isSingleQuote(char c) {
        return c == '\'' || c >= '\u2018' && c <= '\u201B';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c >= '\u201C' && c <= '\u201E';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }

    static boolean isNewLine(char c) {
        return c == '\n' || c == '\r';
    }

    /** True for blanks within a line: also no-break and ideographic spaces and the Unicode line separators. */
    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c == ' ' || c == '\t' || c == '\u000B' || c == '\f';
        }
        return c == '\u0085' || Character.isSpaceChar(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean isIdentifierStart(char c) {
        return c == '_' || Character.isLetter(c);
    }

    static boolean isIdentifierPart(char c) {
        return c == '_' || c != END && Character.isLetterOrDigit(c);
    }

    static boolean isVariablePart(char c) {
        return c == '?' || isIdentifierPart(c);
    }

    /** True for characters that end a bareword. */
    static boolean endsWord(char c) {
        return switch (c) {
            case '(', ')', '{', '}', ';', ',', '|', '&', '\n', '\r', END -> true;
            default -> isBlank(c);
        };
    }
}
