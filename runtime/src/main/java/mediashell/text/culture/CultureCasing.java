package mediashell.text.culture;

/**
 * Upper and lower case by simple mappings, one code point to one (System.Globalization.TextInfo). Three kinds:
 * invariant (dotless and dotted i stay), Turkic (i and I are not a pair), and all others.
 */
public enum CultureCasing {
    INVARIANT,
    TURKIC,
    COMMON;

    private static final char DOTTED_CAPITAL = '\u0130';
    private static final char DOTLESS_SMALL = '\u0131';

    static CultureCasing of(String cultureName) {
        if (cultureName.isEmpty()) {
            return INVARIANT;
        }
        boolean turkic = isLanguage(cultureName, "tr") || isLanguage(cultureName, "az");
        return turkic ? TURKIC : COMMON;
    }

    private static boolean isLanguage(String cultureName, String language) {
        int end = language.length();
        return cultureName.startsWith(language) && (cultureName.length() == end || cultureName.charAt(end) == '-');
    }

    boolean isTurkic() {
        return this == TURKIC;
    }

    /** The text in capitals; its length never changes. */
    public String toUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 0x80) {
                return mapRest(text, i, true);
            }
        }
        return text;
    }

    /** The text in small letters; its length never changes. */
    public String toLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 0x80) {
                return mapRest(text, i, false);
            }
        }
        return text;
    }

    private String mapRest(String text, int start, boolean upper) {
        char[] units = text.toCharArray();
        int i = start;
        while (i < units.length) {
            int point = Character.codePointAt(units, i);
            i += Character.toChars(upper ? toUpper(point) : toLower(point), units, i);
        }
        return new String(units);
    }

    /** The capital of a UTF-16 unit. */
    public char toUpper(char unit) {
        return (char) toUpper((int) unit);
    }

    /** The small letter of a UTF-16 unit. */
    public char toLower(char unit) {
        return (char) toLower((int) unit);
    }

    /** The capital of a code point. */
    public int toUpper(int point) {
        if (point < 0x80) {
            boolean small = point >= 'a' && point <= 'z';
            return point == 'i' && this == TURKIC ? DOTTED_CAPITAL : small ? point - 32 : point;
        }
        if (point == DOTLESS_SMALL) {
            return this == INVARIANT ? point : 'I';
        }
        return samePlane(point, Character.toUpperCase(point));
    }

    /** The small letter of a code point. */
    public int toLower(int point) {
        if (point < 0x80) {
            boolean capital = point >= 'A' && point <= 'Z';
            return point == 'I' && this == TURKIC ? DOTLESS_SMALL : capital ? point + 32 : point;
        }
        if (point == DOTTED_CAPITAL) {
            return this == INVARIANT ? point : 'i';
        }
        return samePlane(point, Character.toLowerCase(point));
    }

    private static int samePlane(int from, int to) {
        return Character.charCount(from) == Character.charCount(to) ? to : from;
    }
}
