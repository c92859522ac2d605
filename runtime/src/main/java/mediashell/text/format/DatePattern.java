package mediashell.text.format;

import mediashell.text.culture.DateTimeFormatInfo;

/** The custom pattern that a standard date format's letter stands for. */
final class DatePattern {
    static final String ROUND_TRIP = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK";

    private DatePattern() {}

    /** Whether the letter's pattern is the same in every culture. */
    static boolean isInvariant(char letter) {
        return "oOrRsu".indexOf(letter) >= 0;
    }

    /** The pattern of a format of one letter; a {@link NetFormatException} for letters that have none. */
    static String of(char letter, DateTimeFormatInfo info) {
        return switch (letter) {
            case 'd' -> info.shortDatePattern();
            case 'D' -> info.longDatePattern();
            case 'f' -> info.longDatePattern() + " " + info.shortTimePattern();
            case 'F', 'U' -> info.fullDateTimePattern();
            case 'g' -> info.shortDatePattern() + " " + info.shortTimePattern();
            case 'G' -> info.shortDatePattern() + " " + info.longTimePattern();
            case 'm', 'M' -> info.monthDayPattern();
            case 'o', 'O' -> ROUND_TRIP;
            case 'r', 'R' -> info.rfc1123Pattern();
            case 's' -> info.sortableDateTimePattern();
            case 't' -> info.shortTimePattern();
            case 'T' -> info.longTimePattern();
            case 'u' -> info.universalSortableDateTimePattern();
            case 'y', 'Y' -> info.yearMonthPattern();
            default -> throw NetFormatException.badSpecifier(String.valueOf(letter), "date");
        };
    }

    /** Whether the month at the index stands beside a day of the month, so that its genitive is due. */
    static boolean hasDayOfMonth(String pattern, int monthStart, int monthEnd) {
        int before = pattern.lastIndexOf('d', monthStart - 1);
        if (before >= 0 && runBack(pattern, before) <= 2) {
            return true;
        }
        int after = pattern.indexOf('d', monthEnd);
        return after >= 0 && run(pattern, after) <= 2;
    }

    private static int runBack(String pattern, int end) {
        int start = end;
        while (start > 0 && pattern.charAt(start - 1) == 'd') {
            start--;
        }
        return end - start + 1;
    }

    /** How often the character at the index repeats. */
    static int run(String pattern, int start) {
        int end = start + 1;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
            end++;
        }
        return end - start;
    }

    /** The text of a quoted part and, in {@code end}, the index behind it. */
    record Quoted(String text, int end) {}

    /** Reads quoted text that begins at the index; a backslash escapes within. */
    static Quoted quoted(String pattern, int start) {
        char quote = pattern.charAt(start);
        var text = new StringBuilder();
        int index = start + 1;
        while (index < pattern.length() && pattern.charAt(index) != quote) {
            if (pattern.charAt(index) == '\\') {
                index++;
                if (index == pattern.length()) {
                    throw new NetFormatException("nothing follows the backslash in '" + pattern + "'");
                }
            }
            text.append(pattern.charAt(index++));
        }
        if (index >= pattern.length()) {
            throw new NetFormatException("the quote is not closed in '" + pattern + "'");
        }
        return new Quoted(text.toString(), index + 1);
    }
}
