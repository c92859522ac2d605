package mediashell.text;

/**
 * What .NET takes for white space (System.Char.IsWhiteSpace): tab to carriage return, next line, and the characters of the Unicode
 * categories Zs, Zl and Zp; unlike Java's, without the separators U+001C to U+001F.
 */
public final class WhiteSpace {

    private static final char NEXT_LINE = '\u0085';

    private WhiteSpace() {}

    public static boolean is(char c) {
        if (c < 0x80) {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        return c == NEXT_LINE || Character.isSpaceChar(c);
    }

    /** The text without the white space at both ends (String.Trim). */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether the text holds nothing else. */
    public static boolean fills(String text) {
        return text.chars().allMatch(c -> is((char) c));
    }
}
