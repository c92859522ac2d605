package mediashell.text.format;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.values.TimeSpan;
import mediashell.text.WhiteSpace;
import mediashell.text.culture.NumberFormatInfo;

/** TimeSpan.Parse and ParseExact. */
public final class TimeSpanParser {
    private static final int MOST_DAYS = 10_675_199;
    private static final int FRACTION_DIGITS = 7;

    private final String original;
    private final String text;
    private final List<Integer> values = new ArrayList<>();
    private final List<Integer> digits = new ArrayList<>();
    private final StringBuilder separators = new StringBuilder();

    private TimeSpanParser(String original, String text) {
        this.original = original;
        this.text = text;
    }

    /** The interval of a text such as {@code 1}, {@code 1:2}, {@code 1.02:03:04.5}, with the culture's point or '.'. */
    public static Parsed<TimeSpan> parse(String text, NumberFormatInfo info) {
        String trimmed = WhiteSpace.trim(text);
        boolean negative = trimmed.startsWith("-");
        var parser = new TimeSpanParser(text, negative ? trimmed.substring(1) : trimmed);
        return parser.parse(negative, info.numberDecimalSeparator());
    }

    private Parsed<TimeSpan> bad() {
        return new Parsed.BadFormat<>(original, "TimeSpan");
    }

    private Parsed<TimeSpan> overflow() {
        return new Parsed.Overflow<>(original, "TimeSpan");
    }

    private Parsed<TimeSpan> parse(boolean negative, String point) {
        if (!tokenize(point)) {
            return bad();
        }
        List<long[]> readings = readings();
        if (readings.isEmpty()) {
            return bad();
        }
        for (long[] reading : readings) {
            Parsed<TimeSpan> parsed = build(reading, negative);
            if (parsed.isValue()) {
                return parsed;
            }
        }
        return overflow();
    }

    /** Cuts the text into numbers and one-character separators; a colon, a point, or 'f' for the culture's point. */
    private boolean tokenize(String point) {
        int index = 0;
        while (true) {
            int start = index;
            while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
                index++;
            }
            if (index == start || index - start > 9 || values.size() == 5) {
                return false;
            }
            values.add(Integer.parseInt(text.substring(start, index)));
            digits.add(index - start);
            if (index == text.length()) {
                return true;
            }
            boolean fraction = !point.equals(".") && text.startsWith(point, index);
            separators.append(fraction ? 'f' : text.charAt(index));
            index += fraction ? point.length() : 1;
        }
    }

    /** What the numbers can mean, as days, hours, minutes, seconds and ticks, the likeliest first. */
    private List<long[]> readings() {
        var readings = new ArrayList<long[]>();
        switch (separators.toString()) {
            case "" -> readings.add(reading(0, -1, -1, -1, -1));
            case ":" -> readings.add(reading(-1, 0, 1, -1, -1));
            case "::" -> {
                readings.add(reading(-1, 0, 1, 2, -1));
                readings.add(reading(0, 1, 2, -1, -1));
            }
            case ".:" -> readings.add(reading(0, 1, 2, -1, -1));
            case "::.", "::f" -> readings.add(reading(-1, 0, 1, 2, 3));
            case ".::", ":::" -> readings.add(reading(0, 1, 2, 3, -1));
            case ".::.", ".::f", ":::.", ":::f" -> readings.add(reading(0, 1, 2, 3, 4));
            default -> {}
        }
        readings.removeIf(reading -> reading[4] < 0);
        return readings;
    }

    private long[] reading(int days, int hours, int minutes, int seconds, int fraction) {
        return new long[] {value(days), value(hours), value(minutes), value(seconds), fraction(fraction)};
    }

    private long value(int index) {
        return index < 0 ? 0 : values.get(index);
    }

    /** The decimals as ticks; -1 for more than seven. */
    private long fraction(int index) {
        if (index < 0) {
            return 0;
        }
        long ticks = values.get(index);
        for (int i = digits.get(index); i < FRACTION_DIGITS; i++) {
            ticks *= 10;
        }
        return digits.get(index) > FRACTION_DIGITS ? -1 : ticks;
    }

    private Parsed<TimeSpan> build(long[] parts, boolean negative) {
        boolean fits = parts[0] <= MOST_DAYS && parts[1] <= 23 && parts[2] <= 59 && parts[3] <= 59;
        if (!fits) {
            return overflow();
        }
        long seconds = ((parts[0] * 24 + parts[1]) * 60 + parts[2]) * 60 + parts[3];
        long limit = Long.MAX_VALUE / TimeSpan.TICKS_PER_SECOND;
        if (seconds > limit) {
            return overflow();
        }
        // Counted downwards, since the least value has no positive counterpart.
        long ticks = -seconds * TimeSpan.TICKS_PER_SECOND - parts[4];
        boolean wrapped = ticks > 0 || !negative && ticks == Long.MIN_VALUE;
        return wrapped ? overflow() : new Parsed.Value<>(TimeSpan.ofTicks(negative ? ticks : -ticks));
    }

    /** The interval of a text in exactly one of the formats c, g, G or a custom one. */
    public static Parsed<TimeSpan> parseExact(String text, NumberFormatInfo info, String... formats) {
        Parsed<TimeSpan> result = new Parsed.BadFormat<>(text, "TimeSpan");
        for (String format : formats) {
            result = parseExact(text, info, format);
            if (result.isValue()) {
                return result;
            }
        }
        return result;
    }

    private static Parsed<TimeSpan> parseExact(String text, NumberFormatInfo info, String format) {
        return switch (format) {
            case "c", "t", "T" -> constant(text, info);
            case "g", "G" -> parse(text, info);
            case "" -> new Parsed.BadFormat<>(text, "TimeSpan");
            default -> new ExactTimeSpanReader(text, format).read();
        };
    }

    /** The constant format has points only, never a culture's. */
    private static Parsed<TimeSpan> constant(String text, NumberFormatInfo info) {
        boolean localized = !info.numberDecimalSeparator().equals(".") && text.contains(info.numberDecimalSeparator());
        return localized ? new Parsed.BadFormat<>(text, "TimeSpan") : parse(text, info);
    }
}
