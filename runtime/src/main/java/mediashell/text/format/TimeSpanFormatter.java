package mediashell.text.format;

import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.NumberFormatInfo;

/** TimeSpan.ToString: c (also t and T), g, G and custom formats. Others are a {@link NetFormatException}. */
public final class TimeSpanFormatter {
    private final TimeSpan value;
    private final StringBuilder text = new StringBuilder(26);

    private TimeSpanFormatter(TimeSpan value) {
        this.value = value;
    }

    /** The interval in the format; null and empty are c. The culture's decimal point counts in g and G only. */
    public static String format(TimeSpan value, String format, NumberFormatInfo info) {
        if (format == null || format.isEmpty()) {
            return value.toString();
        }
        if (format.length() > 1) {
            return new TimeSpanFormatter(value).custom(format);
        }
        return switch (format.charAt(0)) {
            case 'c', 't', 'T' -> value.toString();
            case 'g' -> new TimeSpanFormatter(value).general(info.numberDecimalSeparator(), false);
            case 'G' -> new TimeSpanFormatter(value).general(info.numberDecimalSeparator(), true);
            default -> throw NetFormatException.badSpecifier(format, "TimeSpan");
        };
    }

    private String general(String point, boolean complete) {
        if (value.ticks() < 0) {
            text.append('-');
        }
        if (complete || value.days() != 0) {
            addNumber(value.days(), 1);
            text.append(':');
        }
        addNumber(value.hours(), complete ? 2 : 1);
        text.append(':');
        addNumber(value.minutes(), 2);
        text.append(':');
        addNumber(value.seconds(), 2);
        String fraction = complete ? fraction() : fraction().replaceAll("0+$", "");
        return fraction.isEmpty()
                ? text.toString()
                : text.append(point).append(fraction).toString();
    }

    private String custom(String format) {
        int index = 0;
        while (index < format.length()) {
            char c = format.charAt(index);
            int run = DatePattern.run(format, index);
            index = switch (c) {
                case 'd' -> addField(value.days(), run, 8, index);
                case 'h' -> addField(value.hours(), run, 2, index);
                case 'm' -> addField(value.minutes(), run, 2, index);
                case 's' -> addField(value.seconds(), run, 2, index);
                case 'f', 'F' -> addFraction(c, run, index);
                case '\'', '"' -> addQuoted(format, index);
                case '%' -> checkPercent(format, index);
                case '\\' -> addEscaped(format, index);
                default -> throw NetFormatException.badSpecifier(format, "TimeSpan");
            };
        }
        return text.toString();
    }

    private int addField(int number, int run, int longest, int index) {
        checkRun(run, longest);
        addNumber(number, run);
        return index + run;
    }

    private int addFraction(char c, int run, int index) {
        checkRun(run, 7);
        String digits = fraction().substring(0, run);
        text.append(c == 'F' ? digits.replaceAll("0+$", "") : digits);
        return index + run;
    }

    private static void checkRun(int run, int longest) {
        if (run > longest) {
            throw new NetFormatException("the specifier repeats at most " + longest + " times, but does " + run);
        }
    }

    private int addQuoted(String format, int index) {
        DatePattern.Quoted quoted = DatePattern.quoted(format, index);
        text.append(quoted.text());
        return quoted.end();
    }

    private static int checkPercent(String format, int index) {
        if (index + 1 == format.length() || format.charAt(index + 1) == '%') {
            throw NetFormatException.badSpecifier(format, "TimeSpan");
        }
        return index + 1;
    }

    private int addEscaped(String format, int index) {
        if (index + 1 == format.length()) {
            throw NetFormatException.badSpecifier(format, "TimeSpan");
        }
        text.append(format.charAt(index + 1));
        return index + 2;
    }

    private void addNumber(int number, int digits) {
        String magnitude = Integer.toString(Math.abs(number));
        text.repeat('0', Math.max(digits - magnitude.length(), 0)).append(magnitude);
    }

    /** The seven decimals of the second. */
    private String fraction() {
        long ticks = Math.abs(value.ticks() % TimeSpan.TICKS_PER_SECOND);
        return Long.toString(ticks + TimeSpan.TICKS_PER_SECOND).substring(1);
    }
}
