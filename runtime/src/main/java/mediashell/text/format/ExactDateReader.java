package mediashell.text.format;

import mediashell.text.culture.DateTimeFormatInfo;

/** Reads a date's text along a custom pattern. */
final class ExactDateReader {
    private final DateText text;
    private final String pattern;
    private final DateTimeFormatInfo info;
    private final int styles;
    private final DateTimeFields fields = new DateTimeFields();

    ExactDateReader(String text, String pattern, DateTimeFormatInfo info, int styles) {
        this.text = new DateText(text);
        this.pattern = pattern.strip().isEmpty() ? pattern : trimmed(pattern, styles);
        this.info = info;
        this.styles = styles;
    }

    /** Blanks around the pattern count for nothing where they count for nothing around the text. */
    private static String trimmed(String pattern, int styles) {
        String result = (styles & DateTimeStyles.ALLOW_LEADING_WHITE) != 0 ? pattern.stripLeading() : pattern;
        return (styles & DateTimeStyles.ALLOW_TRAILING_WHITE) != 0 ? result.stripTrailing() : result;
    }

    /** The parts of the date, or null if the text does not fit. */
    DateTimeFields read() {
        if (allows(DateTimeStyles.ALLOW_LEADING_WHITE)) {
            text.skipBlanks();
        }
        int index = 0;
        while (index >= 0 && index < pattern.length()) {
            if (allows(DateTimeStyles.ALLOW_INNER_WHITE)) {
                text.skipBlanks();
            }
            index = readSpecifier(index);
        }
        if (index < 0) {
            return null;
        }
        if (allows(DateTimeStyles.ALLOW_TRAILING_WHITE)) {
            text.skipBlanks();
        }
        return text.atEnd() ? fields : null;
    }

    private boolean allows(int style) {
        return (styles & style) != 0;
    }

    /** Reads what the pattern has at the index; the index behind it, or -1 if the text does not fit. */
    private int readSpecifier(int index) {
        char c = pattern.charAt(index);
        int run = DatePattern.run(pattern, index);
        return switch (c) {
            case '\'', '"' -> readQuoted(index);
            case '\\' -> index + 1 < pattern.length() && text.skipIf(pattern.charAt(index + 1)) ? index + 2 : -1;
            case '%' -> index + 1 < pattern.length() && pattern.charAt(index + 1) != '%' ? index + 1 : -1;
            case ':' -> text.skipText(info.timeSeparator()) ? index + 1 : -1;
            case '/' -> text.skipText(info.dateSeparator()) ? index + 1 : -1;
            case '.' -> readPoint(index);
            case ' ' -> allows(DateTimeStyles.ALLOW_INNER_WHITE) || skipBlank() ? index + 1 : -1;
            default ->
                "yMdhHmsfFtgzKZ".indexOf(c) >= 0
                        ? readField(c, run) ? index + run : -1
                        : text.skipIf(c) || DateText.isBlank(c) && skipBlank() ? index + 1 : -1;
        };
    }

    private boolean skipBlank() {
        boolean blank = !text.atEnd() && DateText.isBlank(text.peek());
        text.skip(blank ? 1 : 0);
        return blank;
    }

    private int readQuoted(int index) {
        DatePattern.Quoted quoted = DatePattern.quoted(pattern, index);
        for (char c : quoted.text().toCharArray()) {
            boolean blank = c == ' ' && allows(DateTimeStyles.ALLOW_INNER_WHITE);
            if (!blank && !text.skipIf(c)) {
                return -1;
            }
        }
        return quoted.end();
    }

    /** A point before optional decimals may be missing with them. */
    private int readPoint(int index) {
        if (text.skipIf('.')) {
            return index + 1;
        }
        boolean optional = index + 1 < pattern.length() && pattern.charAt(index + 1) == 'F';
        return optional ? index + 1 + DatePattern.run(pattern, index + 1) : -1;
    }

    private boolean readField(char c, int run) {
        return switch (c) {
            case 'y' -> readYear(run);
            case 'M' -> run <= 2 ? (fields.month = number(run)) >= 0 : (fields.month = readMonth(run)) >= 0;
            case 'd' -> run <= 2 ? (fields.day = number(run)) >= 0 : (fields.dayOfWeek = readDayOfWeek(run)) >= 0;
            case 'h' -> {
                fields.twelveHours = true;
                yield (fields.hour = number(Math.min(run, 2))) >= 0;
            }
            case 'H' -> (fields.hour = number(Math.min(run, 2))) >= 0;
            case 'm' -> (fields.minute = number(Math.min(run, 2))) >= 0;
            case 's' -> (fields.second = number(Math.min(run, 2))) >= 0;
            case 'f', 'F' -> readFraction(c, run);
            case 't' -> readDesignator(run);
            case 'g' -> text.skipText(info.eraName()) || text.skipText(info.abbreviatedEraName());
            case 'z' -> readOffset(run);
            case 'K' -> readKind();
            default -> readZulu(run);
        };
    }

    /** One digit in the pattern takes one or two, more take exactly as many; -1 if they are not there. */
    private int number(int run) {
        int digits = text.countDigits();
        int count = run == 1 ? Math.min(digits, 2) : run;
        return digits >= count && count > 0 ? text.readDigits(count) : -1;
    }

    private boolean readYear(int run) {
        fields.twoDigitYear = run <= 2;
        fields.year = number(run);
        return fields.year >= 0;
    }

    private int readMonth(int run) {
        int index = run == 3
                ? text.readName(info.abbreviatedMonthGenitiveNames(), info.abbreviatedMonthNames())
                : text.readName(info.monthGenitiveNames(), info.monthNames());
        return index < 0 ? -1 : index + 1;
    }

    private int readDayOfWeek(int run) {
        return text.readName(run == 3 ? info.abbreviatedDayNames() : info.dayNames());
    }

    private boolean readFraction(char c, int run) {
        int digits = Math.min(text.countDigits(), run);
        if (run > 7 || c == 'f' && digits < run) {
            return false;
        }
        long ticks = text.readDigits(digits);
        for (int i = digits; i < 7; i++) {
            ticks *= 10;
        }
        fields.fractionTicks = ticks;
        return true;
    }

    private boolean readDesignator(int run) {
        if (run > 1) {
            fields.afternoon = text.readDesignator(info);
            return fields.afternoon != null || info.amDesignator().isEmpty();
        }
        boolean morning = skipFirst(info.amDesignator());
        fields.afternoon = !morning;
        return morning || skipFirst(info.pmDesignator());
    }

    private boolean skipFirst(String designator) {
        return !designator.isEmpty() && text.skipText(designator.substring(0, 1));
    }

    private boolean readKind() {
        if (text.skipIf('Z')) {
            fields.setZulu();
            return true;
        }
        boolean offset = text.peek() == '+' || text.peek() == '-';
        return !offset || readOffset(3);
    }

    private boolean readZulu(int run) {
        for (int i = 0; i < run; i++) {
            if (!text.skipIf('Z')) {
                return false;
            }
        }
        fields.setZulu();
        return true;
    }

    private boolean readOffset(int run) {
        boolean negative = text.peek() == '-';
        if (!negative && text.peek() != '+') {
            return false;
        }
        text.skip(1);
        int hours = number(run == 2 ? 2 : 1);
        int minutes = 0;
        if (run >= 3) {
            text.skipIf(':');
            minutes = number(2);
        }
        return hours >= 0 && minutes >= 0 && fields.setOffset(negative, hours, minutes);
    }
}
