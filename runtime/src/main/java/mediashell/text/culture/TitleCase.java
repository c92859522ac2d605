package mediashell.text.culture;

/**
 * Titles: each word's first letter large, the rest small, except words in capitals (TextInfo.ToTitleCase). A word runs
 * over letters, apostrophes and what marks letters; digits separate words.
 */
public final class TitleCase {
    private TitleCase() {}

    /** The text as a title by the culture's casing. */
    public static String of(String text, Culture culture) {
        var title = new StringBuilder(text.length());
        boolean dutch = culture.language().equals("nl");
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (Character.isLetter(point)) {
                i = addWord(text, i, title, culture.casing(), dutch);
            } else {
                i = addOthers(text, i, title);
            }
        }
        return title.toString();
    }

    private static int addWord(String text, int start, StringBuilder title, CultureCasing casing, boolean dutch) {
        int i = addFirst(text, start, title, casing, dutch);
        int rest = i;
        boolean small = Character.getType(text.codePointAt(start)) == Character.LOWERCASE_LETTER;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (isWordPart(point)) {
                small |= Character.getType(point) == Character.LOWERCASE_LETTER;
                i += Character.charCount(point);
            } else if (point == '\'') {
                small = true;
                i++;
            } else if (isSeparator(point)) {
                break;
            } else {
                i += Character.charCount(point);
            }
        }
        String word = text.substring(rest, i);
        title.append(small ? casing.toLower(word) : word);
        return i;
    }

    private static int addFirst(String text, int start, StringBuilder title, CultureCasing casing, boolean dutch) {
        if (dutch && text.regionMatches(true, start, "ij", 0, 2)) {
            title.append("IJ");
            return start + 2;
        }
        int first = text.codePointAt(start);
        int capital = Character.toTitleCase(first) != Character.toUpperCase(first)
                ? Character.toTitleCase(first)
                : casing.toUpper(first);
        title.appendCodePoint(capital);
        return start + Character.charCount(first);
    }

    private static int addOthers(String text, int start, StringBuilder title) {
        int point = text.codePointAt(start);
        title.appendCodePoint(point);
        return start + Character.charCount(point);
    }

    private static boolean isWordPart(int point) {
        return Character.isLetter(point);
    }

    /** What ends a word: anything but letters, marks, letter numbers and format characters (TextInfo's table). */
    private static boolean isSeparator(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
