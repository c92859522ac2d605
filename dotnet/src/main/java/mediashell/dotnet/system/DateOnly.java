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
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FormattableValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.Culture;
import mediashell.text.format.DateTimeFormatter;
import mediashell.text.format.NetFormatException;
import mediashell.text.format.Parsed;

/** System.DateOnly: a day of the Gregorian calendar without a time. */
@DotNetType(
        value = "System.DateOnly",
        kind = TypeKind.STRUCT,
        interfaces = {"System.IComparable", "System.IFormattable"})
public final class DateOnly implements Comparable<DateOnly>, FormattableValue {

    private final DateTime date;

    private DateOnly(DateTime date) {
        this.date = date;
    }

    @DotNetConstructor
    DateOnly(int year, int month, int day) {
        this(DateTime.of(year, month, day));
    }

    @DotNetMethod
    public static DateOnly fromDateTime(DateTime dateTime) {
        return new DateOnly(dateTime.date().specifyKind(DateTimeKind.UNSPECIFIED));
    }

    @DotNetMethod
    static DateOnly fromDayNumber(int dayNumber) {
        return new DateOnly(DateTime.ofTicks(dayNumber * TimeSpan.TICKS_PER_DAY, DateTimeKind.UNSPECIFIED));
    }

    @DotNetProperty
    static DateOnly minValue() {
        return new DateOnly(DateTime.MIN_VALUE);
    }

    @DotNetProperty
    static DateOnly maxValue() {
        return new DateOnly(DateTime.MAX_VALUE.date());
    }

    /** Midnight of the day. */
    public DateTime date() {
        return date;
    }

    @DotNetProperty
    int year() {
        return date.year();
    }

    @DotNetProperty
    int month() {
        return date.month();
    }

    @DotNetProperty
    int day() {
        return date.day();
    }

    @DotNetProperty
    @TypeName("System.DayOfWeek")
    EnumValue dayOfWeek() {
        return new EnumValue(FacadeTypes.require("System.DayOfWeek"), date.dayOfWeek());
    }

    @DotNetProperty
    int dayOfYear() {
        return date.dayOfYear();
    }

    @DotNetProperty
    int dayNumber() {
        return (int) (date.ticks() / TimeSpan.TICKS_PER_DAY);
    }

    @DotNetMethod
    DateOnly addDays(int value) {
        return new DateOnly(date.addDays(value));
    }

    @DotNetMethod
    DateOnly addMonths(int value) {
        return new DateOnly(date.addMonths(value));
    }

    @DotNetMethod
    DateOnly addYears(int value) {
        return new DateOnly(date.addYears(value));
    }

    @DotNetMethod
    DateTime toDateTime(TimeOnly time) {
        return date.addTicks(time.ticks());
    }

    @DotNetMethod
    DateTime toDateTime(TimeOnly time, @TypeName("System.DateTimeKind") EnumValue kind) {
        return date.addTicks(time.ticks()).specifyKind(DateTimes.kind(kind));
    }

    @DotNetMethod
    static DateOnly parse(ExecutionContext context, String s) {
        return read(DateTimes.parser(context, null, null).parse(DateTimes.text(s)));
    }

    @DotNetMethod
    static DateOnly parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return read(DateTimes.parser(context, provider, null).parse(DateTimes.text(s)));
    }

    @DotNetMethod
    static DateOnly parseExact(ExecutionContext context, String s, String format) {
        return parseExact(context, s, format, null);
    }

    @DotNetMethod
    static DateOnly parseExact(
            ExecutionContext context, String s, String format, @TypeName("System.IFormatProvider") Object provider) {
        return read(DateTimes.parser(context, provider, null).parseExact(DateTimes.text(s), pattern(format)));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.DateOnly") PSReference result) {
        return store(DateTimes.parser(context, null, null).parse(s == null ? "" : s), result);
    }

    @DotNetMethod
    static boolean tryParseExact(
            ExecutionContext context, String s, String format, @TypeName("System.DateOnly") PSReference result) {
        return store(DateTimes.parser(context, null, null).parseExact(s == null ? "" : s, pattern(format)), result);
    }

    private static boolean store(Parsed<DateTime> parsed, PSReference result) {
        boolean day = parsed.isValue() && parsed.get().timeOfDay().ticks() == 0;
        result.setValue(day ? fromDateTime(parsed.get()) : minValue());
        return day;
    }

    private static DateOnly read(Parsed<DateTime> parsed) {
        DateTime read = parsed.get();
        if (read.timeOfDay().ticks() != 0) {
            throw new NetFormatException("a day has no time of day, but the text has one");
        }
        return fromDateTime(read);
    }

    @Override
    public String format(String format, Culture culture) {
        String letter = format == null || format.isEmpty() ? "d" : format;
        boolean known = letter.length() > 1 ? FormatLetters.lack(letter, "hHmstfFzK:") : "dDmMyYoOrR".contains(letter);
        if (!known) {
            throw new NetFormatException("'" + letter + "' is no format of a day");
        }
        return DateTimeFormatter.format(date, pattern(letter), culture.dateTimeFormat(), ZoneOffset.UTC);
    }

    private static String pattern(String format) {
        return switch (format) {
            case "o", "O" -> "yyyy'-'MM'-'dd";
            case "r", "R" -> "ddd, dd MMM yyyy";
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
    String toShortDateString(ExecutionContext context) {
        return format("d", context.culture());
    }

    @DotNetMethod
    String toLongDateString(ExecutionContext context) {
        return format("D", context.culture());
    }

    @Override
    @DotNetMethod
    public int compareTo(DateOnly value) {
        return date.compareTo(value.date);
    }

    @Override
    @DotNetMethod
    public boolean equals(Object value) {
        return value instanceof DateOnly other && date.equals(other.date);
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return dayNumber();
    }

    @Override
    public String toString() {
        return format("o", Culture.INVARIANT);
    }
}
