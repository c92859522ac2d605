package mediashell.text.format;

import mediashell.automation.values.TimeSpan;

/** Reads an interval's text along a custom format. Each part may stand once. */
final class ExactTimeSpanReader {
    private static final String PARTS = "dhmsf";

    private final String original;
    private final DateText text;
    private final String format;
    private final long[] parts = {-1, -1, -1, -1, -1};

    ExactTimeSpanReader(String text, String format) {
        this.original = text;
        this.text = new DateText(text);
        this.format = format;
    }

    Parsed<TimeSpan> read() {
        int index = 0;
        while (index >= 0 && index < format.length()) {
            index = readSpecifier(index);
        }
        if (index < 0 || !text.atEnd()) {
            return new Parsed.BadFormat<>(original, "TimeSpan");
        }
        boolean fits = parts[0] <= 10_675_199 && parts[1] <= 23 && parts[2] <= 59 && parts[3] <= 59;
        if (!fits) {
            return new Parsed.Overflow<>(original, "TimeSpan");
        }
        return total();
    }

    private Parsed<TimeSpan> total() {
        long seconds = ((part(0) * 24 + part(1)) * 60 + part(2)) * 60 + part(3);
        try {
            long ticks = Math.addExact(Math.multiplyExact(seconds, TimeSpan.TICKS_PER_SECOND), part(4));
            return new Parsed.Value<>(TimeSpan.ofTicks(ticks));
        } catch (ArithmeticException tooLong) {
            return new Parsed.Overflow<>(original, "TimeSpan");
        }
    }

    private long part(int index) {
        return Math.max(parts[index], 0);
    }

    private int readSpecifier(int index) {
        char c = format.charAt(index);
        int run = DatePattern.run(format, index);
        return switch (c) {
            case 'd' -> readNumber(c, run, 8, run == 1 ? 8 : run) ? index + run : -1;
            case 'h', 'm', 's' -> readNumber(c, run, 2, run == 1 ? 2 : run) ? index + run : -1;
            case 'f', 'F' -> readFraction(c, run) ? index + run : -1;
            case '\'', '"' -> readQuoted(index);
            case '%' -> index + 1 < format.length() && format.charAt(index + 1) != '%' ? index + 1 : -1;
            case '\\' -> index + 1 < format.length() && text.skipIf(format.charAt(index + 1)) ? index + 2 : -1;
            default -> -1;
        };
    }

    private boolean readNumber(char c, int run, int longest, int most) {
        int count = Math.min(text.countDigits(), most);
        return run <= longest && count >= run && set(c, text.readDigits(count));
    }

    private boolean readFraction(char c, int run) {
        int count = Math.min(text.countDigits(), run);
        if (run > 7 || c == 'f' && count < run) {
            return false;
        }
        long ticks = text.readDigits(count);
        for (int i = count; i < 7; i++) {
            ticks *= 10;
        }
        return set('f', ticks);
    }

    private boolean set(char c, long value) {
        int index = PARTS.indexOf(c);
        boolean first = parts[index] < 0;
        parts[index] = value;
        return first;
    }

    private int readQuoted(int index) {
        DatePattern.Quoted quoted = DatePattern.quoted(format, index);
        for (char c : quoted.text().toCharArray()) {
            if (!text.skipIf(c)) {
                return -1;
            }
        }
        return quoted.end();
    }
}
