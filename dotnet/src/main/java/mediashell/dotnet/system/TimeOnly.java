package mediashell.dotnet.system;

import java.time.ZoneOffset;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FormattableValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.Culture;
import mediashell.text.format.DateTimeFormatter;
import mediashell.text.format.DateTimeParser;
import mediashell.text.format.NetFormatException;
import mediashell.text.format.Parsed;

/** System.TimeOnly: a time of day in ticks of 100 ns. */
@DotNetType(
        value = "System.TimeOnly",
        kind = TypeKind.STRUCT,
        interfaces = {"System.IComparable", "System.IFormattable"})
public final class TimeOnly implements Comparable<TimeOnly>, FormattableValue {

    private static final int NO_CURRENT_DATE_DEFAULT = 8;

    private final DateTime time;

    @DotNetConstructor
    TimeOnly(long ticks) {
        if (ticks < 0 || ticks >= TimeSpan.TICKS_PER_DAY) {
            throw new ArgumentRangeException("ticks", "a time of day is 0 to 863999999999 ticks, but is " + ticks);
        }
        time = DateTime.ofTicks(ticks, DateTimeKind.UNSPECIFIED);
    }

    @DotNetConstructor
    TimeOnly(int hour, int minute) {
        this(hour, minute, 0, 0);
    }

    @DotNetConstructor
    TimeOnly(int hour, int minute, int second) {
        this(hour, minute, second, 0);
    }

    @DotNetConstructor
    TimeOnly(int hour, int minute, int second, int millisecond) {
        this(DateTime.of(1, 1, 1, hour, minute, second, millisecond, DateTimeKind.UNSPECIFIED)
                .ticks());
    }

    @DotNetMethod
    static TimeOnly fromDateTime(DateTime dateTime) {
        return new TimeOnly(dateTime.timeOfDay().ticks());
    }

    @DotNetMethod
    static TimeOnly fromTimeSpan(TimeSpan timeSpan) {
        return new TimeOnly(timeSpan.ticks());
    }

    @DotNetProperty
    static TimeOnly minValue() {
        return new TimeOnly(0);
    }

    @DotNetProperty
    static TimeOnly maxValue() {
        return new TimeOnly(TimeSpan.TICKS_PER_DAY - 1);
    }

    @DotNetProperty
    long ticks() {
        return time.ticks();
    }

    @DotNetProperty
    int hour() {
        return time.hour();
    }

    @DotNetProperty
    int minute() {
        return time.minute();
    }

    @DotNetProperty
    int second() {
        return time.second();
    }

    @DotNetProperty
    int millisecond() {
        return time.millisecond();
    }

    @DotNetProperty
    int microsecond() {
        return time.microsecond();
    }

    @DotNetProperty
    int nanosecond() {
        return time.nanosecond();
    }

    private TimeOnly plus(TimeSpan span) {
        return new TimeOnly(Math.floorMod(ticks() + span.ticks() % TimeSpan.TICKS_PER_DAY, TimeSpan.TICKS_PER_DAY));
    }

    @DotNetMethod
    TimeOnly add(TimeSpan value) {
        return plus(value);
    }

    @DotNetMethod
    TimeOnly addHours(double value) {
        return plus(TimeSpan.fromHours(value));
    }

    @DotNetMethod
    TimeOnly addMinutes(double value) {
        return plus(TimeSpan.fromMinutes(value));
    }

    @DotNetMethod
    TimeSpan toTimeSpan() {
        return time.timeOfDay();
    }

    @DotNetMethod
    boolean isBetween(TimeOnly start, TimeOnly end) {
        boolean ordered = start.compareTo(end) <= 0;
        boolean afterStart = compareTo(start) >= 0;
        boolean beforeEnd = compareTo(end) < 0;
        return ordered ? afterStart && beforeEnd : afterStart || beforeEnd;
    }

    /** The way from the right time to the left one, around midnight when need be. */
    @DotNetMethod("op_Subtraction")
    static TimeSpan subtract(TimeOnly t1, TimeOnly t2) {
        return TimeSpan.ofTicks(Math.floorMod(t1.ticks() - t2.ticks(), TimeSpan.TICKS_PER_DAY));
    }

    @DotNetMethod
    static TimeOnly parse(ExecutionContext context, String s) {
        return parse(context, s, null);
    }

    @DotNetMethod
    static TimeOnly parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return read(parser(context, provider).parse(DateTimes.text(s)));
    }

    @DotNetMethod
    static TimeOnly parseExact(ExecutionContext context, String s, String format) {
        return parseExact(context, s, format, null);
    }

    @DotNetMethod
    static TimeOnly parseExact(
            ExecutionContext context, String s, String format, @TypeName("System.IFormatProvider") Object provider) {
        return read(parser(context, provider).parseExact(DateTimes.text(s), pattern(format)));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.TimeOnly") PSReference result) {
        Parsed<DateTime> parsed = parser(context, null).parse(s == null ? "" : s);
        boolean valid = parsed.isValue() && parsed.get().date().ticks() == 0;
        result.setValue(valid ? fromDateTime(parsed.get()) : minValue());
        return valid;
    }

    private static DateTimeParser parser(ExecutionContext context, Object provider) {
        EnumValue styles =
                new EnumValue(FacadeTypes.require("System.Globalization.DateTimeStyles"), NO_CURRENT_DATE_DEFAULT);
        return DateTimes.parser(context, provider, styles);
    }

    private static TimeOnly read(Parsed<DateTime> parsed) {
        DateTime read = parsed.get();
        if (read.date().ticks() != 0) {
            throw new NetFormatException("a time of day has no date, but the text has one");
        }
        return fromDateTime(read);
    }

    @Override
    public String format(String format, Culture culture) {
        String letter = format == null || format.isEmpty() ? "t" : format;
        boolean known = letter.length() > 1 ? FormatLetters.lack(letter, "dMygzK/") : "tToOrR".contains(letter);
        if (!known) {
            throw new NetFormatException("'" + letter + "' is no format of a time of day");
        }
        return DateTimeFormatter.format(time, pattern(letter), culture.dateTimeFormat(), ZoneOffset.UTC);
    }

    private static String pattern(String format) {
        return switch (format) {
            case "o", "O" -> "HH':'mm':'ss'.'fffffff";
            case "r", "R" -> "HH':'mm':'ss";
            default -> format;
        };
    }

    @DotNetMethod
    String toString(ExecutionContext context) {
        return format(null, context.culture());
    }

    @DotNetMethod
    String toString(ExecutionContext context, String format) {
        return format(format, context.culture());
    }

    @DotNetMethod
    String toString(ExecutionContext context, @TypeName("System.IFormatProvider") Object provider) {
        return format(null, Providers.culture(context, provider));
    }

    @DotNetMethod
    String toString(ExecutionContext context, String format, @TypeName("System.IFormatProvider") Object provider) {
        return format(format, Providers.culture(context, provider));
    }

    @DotNetMethod
    String toShortTimeString(ExecutionContext context) {
        return format("t", context.culture());
    }

    @DotNetMethod
    String toLongTimeString(ExecutionContext context) {
        return format("T", context.culture());
    }

    @Override
    @DotNetMethod
    public int compareTo(TimeOnly value) {
        return time.compareTo(value.time);
    }

    @Override
    @DotNetMethod
    public boolean equals(Object value) {
        return value instanceof TimeOnly other && time.equals(other.time);
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return Long.hashCode(ticks());
    }

    @Override
    public String toString() {
        return format("o", Culture.INVARIANT);
    }
}
