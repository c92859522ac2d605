package mediashell.text.format;

import java.time.ZoneId;

import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.Culture;
import mediashell.text.culture.CultureCalendar;
import mediashell.text.culture.DateTimeFormatInfo;

/**
 * ToString of DateTime and DateTimeOffset with standard and custom formats. The zone says what Local means. A format
 * that .NET refuses is a {@link NetFormatException}.
 */
public final class DateTimeFormatter {
    private static final int MOST_FRACTION_DIGITS = 7;

    private final DateTime date;
    private final TimeSpan offset;
    private final DateTimeFormatInfo info;
    private final ZoneId localZone;
    private final CultureCalendar.Day day;
    private final StringBuilder text = new StringBuilder(32);

    private DateTimeFormatter(DateTime date, TimeSpan offset, DateTimeFormatInfo info, ZoneId localZone) {
        this.date = date;
        this.offset = offset;
        this.info = info;
        this.localZone = localZone;
        this.day = info.calendar().dayOf(date);
    }

    /** The date in the format; null and empty are G. */
    public static String format(DateTime date, String format, DateTimeFormatInfo info, ZoneId localZone) {
        String letter = format == null || format.isEmpty() ? "G" : format;
        if (letter.length() > 1) {
            return new DateTimeFormatter(date, null, info, localZone).format(letter);
        }
        char standard = letter.charAt(0);
        String pattern = DatePattern.of(standard, info);
        DateTime shown = standard == 'U' ? date.toUniversalTime(localZone) : date;
        return new DateTimeFormatter(shown, null, infoFor(standard, info), localZone).format(pattern);
    }

    /** The date in the format; null and empty are short date, long time and offset. */
    public static String format(DateTimeOffset value, String format, DateTimeFormatInfo info, ZoneId localZone) {
        if (format == null || format.isEmpty()) {
            String pattern = DatePattern.of('G', info) + " zzz";
            return new DateTimeFormatter(value.dateTime(), value.offset(), info, localZone).format(pattern);
        }
        if (format.length() > 1) {
            return new DateTimeFormatter(value.dateTime(), value.offset(), info, localZone).format(format);
        }
        char standard = format.charAt(0);
        if (standard == 'U') {
            throw NetFormatException.badSpecifier(format, "DateTimeOffset");
        }
        boolean universal = standard == 'r' || standard == 'R' || standard == 'u';
        DateTimeOffset shown = universal ? value.toUniversalTime() : value;
        String pattern = DatePattern.of(standard, info);
        return new DateTimeFormatter(shown.dateTime(), shown.offset(), infoFor(standard, info), localZone)
                .format(pattern);
    }

    private static DateTimeFormatInfo infoFor(char standard, DateTimeFormatInfo info) {
        return DatePattern.isInvariant(standard) ? Culture.INVARIANT.dateTimeFormat() : info;
    }

    private String format(String pattern) {
        int index = 0;
        while (index < pattern.length()) {
            char c = pattern.charAt(index);
            int run = DatePattern.run(pattern, index);
            index = switch (c) {
                case '\'', '"' -> addQuoted(pattern, index);
                case '\\' -> addEscaped(pattern, index);
                case '%' -> checkPercent(pattern, index);
                case ':' -> addText(info.timeSeparator(), index);
                case '/' -> addText(info.dateSeparator(), index);
                case 'M' -> addMonth(pattern, index, run);
                default -> addField(c, run) ? index + run : addText(String.valueOf(c), index);
            };
        }
        return text.toString();
    }

    private int addText(String literal, int index) {
        text.append(literal);
        return index + 1;
    }

    private int addQuoted(String pattern, int index) {
        DatePattern.Quoted quoted = DatePattern.quoted(pattern, index);
        text.append(quoted.text());
        return quoted.end();
    }

    private int addEscaped(String pattern, int index) {
        if (index + 1 == pattern.length()) {
            throw new NetFormatException("nothing follows the backslash in '" + pattern + "'");
        }
        text.append(pattern.charAt(index + 1));
        return index + 2;
    }

    /** A percent sign makes a format of one letter a custom one. */
    private static int checkPercent(String pattern, int index) {
        if (index + 1 == pattern.length() || pattern.charAt(index + 1) == '%') {
            throw new NetFormatException("a percent sign must precede a specifier in '" + pattern + "'");
        }
        return index + 1;
    }

    private boolean addField(char c, int run) {
        switch (c) {
            case 'h' -> addNumber(date.hour() % 12 == 0 ? 12 : date.hour() % 12, Math.min(run, 2));
            case 'H' -> addNumber(date.hour(), Math.min(run, 2));
            case 'm' -> addNumber(date.minute(), Math.min(run, 2));
            case 's' -> addNumber(date.second(), Math.min(run, 2));
            case 'f', 'F' -> addFraction(c, run);
            case 't' -> addDesignator(run);
            case 'd' -> addDay(run);
            case 'y' -> addNumber(run <= 2 ? day.year() % 100 : day.year(), run);
            case 'g' -> text.append(info.eraName());
            case 'K' -> addKind(run);
            case 'z' -> addOffset(run);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void addNumber(int value, int digits) {
        String number = Integer.toString(value);
        text.repeat('0', Math.max(digits - number.length(), 0)).append(number);
    }

    private void addFraction(char c, int run) {
        if (run > MOST_FRACTION_DIGITS) {
            throw new NetFormatException("a second has at most seven decimals, but the format wants " + run);
        }
        String ticks = Long.toString(date.ticks() % TimeSpan.TICKS_PER_SECOND + TimeSpan.TICKS_PER_SECOND);
        String digits = ticks.substring(1, run + 1);
        if (c == 'F') {
            digits = digits.replaceAll("0+$", "");
        }
        boolean pointAlone = digits.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) == '.';
        if (pointAlone) {
            text.setLength(text.length() - 1);
        }
        text.append(digits);
    }

    private void addDesignator(int run) {
        String designator = date.hour() < 12 ? info.amDesignator() : info.pmDesignator();
        text.append(run == 1 && !designator.isEmpty() ? designator.substring(0, 1) : designator);
    }

    private void addDay(int run) {
        switch (run) {
            case 1, 2 -> addNumber(day.day(), run);
            case 3 -> text.append(info.abbreviatedDayNames()[date.dayOfWeek()]);
            default -> text.append(info.dayNames()[date.dayOfWeek()]);
        }
    }

    private int addMonth(String pattern, int index, int run) {
        if (run <= 2) {
            addNumber(day.month(), run);
            return index + run;
        }
        boolean genitive = DatePattern.hasDayOfMonth(pattern, index, index + run);
        String[] names = run == 3
                ? genitive ? info.abbreviatedMonthGenitiveNames() : info.abbreviatedMonthNames()
                : genitive ? info.monthGenitiveNames() : info.monthNames();
        text.append(names[day.month() - 1]);
        return index + run;
    }

    private void addKind(int run) {
        for (int i = 0; i < run; i++) {
            if (offset != null || date.kind() == DateTimeKind.LOCAL) {
                addOffset(3);
            } else if (date.kind() == DateTimeKind.UTC) {
                text.append('Z');
            }
        }
    }

    private void addOffset(int run) {
        long ticks = (offset != null ? offset : date.localOffset(localZone)).ticks();
        text.append(ticks < 0 ? '-' : '+');
        int minutes = (int) Math.abs(ticks / TimeSpan.TICKS_PER_MINUTE);
        addNumber(minutes / 60, Math.min(run, 2));
        if (run >= 3) {
            text.append(':');
            addNumber(minutes % 60, 2);
        }
    }
}
