package mediashell.text.format;

import mediashell.text.WhiteSpace;
import mediashell.text.culture.DateTimeFormatInfo;

/** A cursor over the text of a date, with the tokens that both parsers read. */
final class DateText {
    private final String text;
    private int position;

    DateText(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\0') {
            end--;
        }
        this.text = text.substring(0, end);
    }

    boolean atEnd() {
        return position >= text.length();
    }

    int position() {
        return position;
    }

    void moveTo(int target) {
        position = target;
    }

    char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    char peek(int ahead) {
        int index = position + ahead;
        return index < text.length() ? text.charAt(index) : '\0';
    }

    void skip(int count) {
        position += count;
    }

    boolean skipIf(char c) {
        boolean found = !atEnd() && peek() == c;
        position += found ? 1 : 0;
        return found;
    }

    /** Skips the text without looking at case; a blank stands for the no-break spaces of cultures. */
    boolean skipText(String expected) {
        if (expected.isEmpty() || position + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            char c = text.charAt(position + i);
            char wanted = expected.charAt(i);
            boolean blanks = Character.isSpaceChar(c) && Character.isSpaceChar(wanted);
            if (c != wanted && !blanks && Character.toUpperCase(c) != Character.toUpperCase(wanted)) {
                return false;
            }
        }
        position += expected.length();
        return true;
    }

    boolean skipBlanks() {
        int start = position;
        while (!atEnd() && isBlank(peek())) {
            position++;
        }
        return position > start;
    }

    static boolean isBlank(char c) {
        return WhiteSpace.is(c);
    }

    boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    int countDigits() {
        int count = 0;
        while (peek(count) >= '0' && peek(count) <= '9') {
            count++;
        }
        return count;
    }

    /** Reads that many digits, which must be there. */
    int readDigits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value * 10 + text.charAt(position++) - '0';
        }
        return value;
    }

    /** The longest of the names that stands here, as its index; -1 if none does. It must not go on as a word. */
    int readName(String[]... lists) {
        int found = -1;
        int end = position;
        int start = position;
        for (String[] names : lists) {
            for (int i = 0; i < names.length; i++) {
                position = start;
                boolean longer = skipText(names[i]) && position > end && !continuesAsWord();
                if (longer) {
                    found = i;
                    end = position;
                }
            }
        }
        position = end;
        return found;
    }

    private boolean continuesAsWord() {
        return Character.isLetter(peek()) && Character.isLetter(text.charAt(position - 1));
    }

    int readMonth(DateTimeFormatInfo info) {
        int index = readName(
                info.monthNames(),
                info.monthGenitiveNames(),
                info.abbreviatedMonthNames(),
                info.abbreviatedMonthGenitiveNames());
        return index < 0 ? -1 : index + 1;
    }

    int readDayOfWeek(DateTimeFormatInfo info) {
        return readName(info.dayNames(), info.abbreviatedDayNames());
    }

    /** The designator that stands here: true for the afternoon, null if there is none. */
    Boolean readDesignator(DateTimeFormatInfo info) {
        int start = position;
        for (boolean afternoon : new boolean[] {false, true}) {
            String designator = afternoon ? info.pmDesignator() : info.amDesignator();
            if (skipText(designator) && !continuesAsWord()) {
                return afternoon;
            }
            position = start;
        }
        return null;
    }

    /** Reads decimals of a second, of any number, rounded to ticks; half rounds up. */
    long readFraction() {
        double fraction = 0;
        double weight = 0.1;
        while (isDigit()) {
            fraction += (peek() - '0') * weight;
            weight /= 10;
            position++;
        }
        return Math.round(fraction * 10_000_000);
    }
}
