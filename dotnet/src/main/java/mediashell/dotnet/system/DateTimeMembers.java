package mediashell.dotnet.system;

import java.time.ZoneId;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TimeSpan;

/** System.DateTime. */
@DotNetType(
        value = "System.DateTime",
        represents = DateTime.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class DateTimeMembers {

    private DateTimeMembers() {}

    @DotNetField
    static final DateTime MinValue = DateTime.MIN_VALUE;

    @DotNetField
    static final DateTime MaxValue = DateTime.MAX_VALUE;

    @DotNetField
    static final DateTime UnixEpoch = DateTime.UNIX_EPOCH;

    @DotNetConstructor
    static DateTime create(long ticks) {
        return DateTime.ofTicks(ticks, DateTimeKind.UNSPECIFIED);
    }

    @DotNetConstructor
    static DateTime create(long ticks, @TypeName("System.DateTimeKind") EnumValue kind) {
        return DateTime.ofTicks(ticks, DateTimes.kind(kind));
    }

    @DotNetConstructor
    static DateTime create(int year, int month, int day) {
        return DateTime.of(year, month, day);
    }

    @DotNetConstructor
    static DateTime create(int year, int month, int day, int hour, int minute, int second) {
        return DateTime.of(year, month, day, hour, minute, second);
    }

    @DotNetConstructor
    static DateTime create(
            int year,
            int month,
            int day,
            int hour,
            int minute,
            int second,
            @TypeName("System.DateTimeKind") EnumValue kind) {
        return DateTime.of(year, month, day, hour, minute, second, 0, DateTimes.kind(kind));
    }

    @DotNetConstructor
    static DateTime create(int year, int month, int day, int hour, int minute, int second, int millisecond) {
        return DateTime.of(year, month, day, hour, minute, second, millisecond, DateTimeKind.UNSPECIFIED);
    }

    @DotNetConstructor
    static DateTime create(
            int year,
            int month,
            int day,
            int hour,
            int minute,
            int second,
            int millisecond,
            @TypeName("System.DateTimeKind") EnumValue kind) {
        return DateTime.of(year, month, day, hour, minute, second, millisecond, DateTimes.kind(kind));
    }

    @DotNetProperty
    static DateTime now(ExecutionContext context) {
        return DateTimes.now(context);
    }

    @DotNetProperty
    static DateTime utcNow(ExecutionContext context) {
        return DateTime.ofInstant(context.process().clock().instant());
    }

    @DotNetProperty
    static DateTime today(ExecutionContext context) {
        return DateTimes.now(context).date();
    }

    @DotNetProperty
    static DateTime date(DateTime self) {
        return self.date();
    }

    @DotNetProperty
    static int day(DateTime self) {
        return self.day();
    }

    @DotNetProperty
    static @TypeName("System.DayOfWeek") EnumValue dayOfWeek(DateTime self) {
        return new EnumValue(FacadeTypes.require("System.DayOfWeek"), self.dayOfWeek());
    }

    @DotNetProperty
    static int dayOfYear(DateTime self) {
        return self.dayOfYear();
    }

    @DotNetProperty
    static int hour(DateTime self) {
        return self.hour();
    }

    @DotNetProperty
    static @TypeName("System.DateTimeKind") EnumValue kind(DateTime self) {
        return new EnumValue(
                FacadeTypes.require("System.DateTimeKind"), self.kind().ordinal());
    }

    @DotNetProperty
    static int millisecond(DateTime self) {
        return self.millisecond();
    }

    @DotNetProperty
    static int microsecond(DateTime self) {
        return self.microsecond();
    }

    @DotNetProperty
    static int nanosecond(DateTime self) {
        return self.nanosecond();
    }

    @DotNetProperty
    static int minute(DateTime self) {
        return self.minute();
    }

    @DotNetProperty
    static int month(DateTime self) {
        return self.month();
    }

    @DotNetProperty
    static int second(DateTime self) {
        return self.second();
    }

    @DotNetProperty
    static long ticks(DateTime self) {
        return self.ticks();
    }

    @DotNetProperty
    static TimeSpan timeOfDay(DateTime self) {
        return self.timeOfDay();
    }

    @DotNetProperty
    static int year(DateTime self) {
        return self.year();
    }

    @DotNetMethod
    static DateTime add(DateTime self, TimeSpan value) {
        return self.add(value);
    }

    @DotNetMethod
    static DateTime addDays(DateTime self, double value) {
        return self.addDays(value);
    }

    @DotNetMethod
    static DateTime addHours(DateTime self, double value) {
        return self.addHours(value);
    }

    @DotNetMethod
    static DateTime addMinutes(DateTime self, double value) {
        return self.addMinutes(value);
    }

    @DotNetMethod
    static DateTime addSeconds(DateTime self, double value) {
        return self.addSeconds(value);
    }

    @DotNetMethod
    static DateTime addMilliseconds(DateTime self, double value) {
        return self.addMilliseconds(value);
    }

    @DotNetMethod
    static DateTime addMicroseconds(DateTime self, double value) {
        return self.addMicroseconds(value);
    }

    @DotNetMethod
    static DateTime addMonths(DateTime self, int months) {
        return self.addMonths(months);
    }

    @DotNetMethod
    static DateTime addYears(DateTime self, int value) {
        return self.addYears(value);
    }

    @DotNetMethod
    static DateTime addTicks(DateTime self, long value) {
        return self.addTicks(value);
    }

    @DotNetMethod
    static TimeSpan subtract(DateTime self, DateTime value) {
        return self.subtract(value);
    }

    @DotNetMethod
    static DateTime subtract(DateTime self, TimeSpan value) {
        return self.subtract(value);
    }

    @DotNetMethod
    static DateTime toLocalTime(ExecutionContext context, DateTime self) {
        return self.toLocalTime(context.process().zone());
    }

    @DotNetMethod
    static DateTime toUniversalTime(ExecutionContext context, DateTime self) {
        return self.toUniversalTime(context.process().zone());
    }

    @DotNetMethod
    static double toOADate(DateTime self) {
        return self.toOADate();
    }

    @DotNetMethod
    static long toFileTime(ExecutionContext context, DateTime self) {
        return self.toFileTime(context.process().zone());
    }

    @DotNetMethod
    static long toFileTimeUtc(ExecutionContext context, DateTime self) {
        return self.toFileTime(ZoneId.of("UTC"));
    }

    @DotNetMethod
    static long toBinary(DateTime self) {
        return DateTimes.toBinary(self);
    }

    @DotNetMethod
    static DateTime fromBinary(long dateData) {
        return DateTimes.fromBinary(dateData);
    }

    @DotNetMethod
    static boolean isDaylightSavingTime(ExecutionContext context, DateTime self) {
        return self.isDaylightSavingTime(context.process().zone());
    }

    @DotNetMethod
    static String toLongDateString(ExecutionContext context, DateTime self) {
        return ValueFormat.format(context, self, "D");
    }

    @DotNetMethod
    static String toShortDateString(ExecutionContext context, DateTime self) {
        return ValueFormat.format(context, self, "d");
    }

    @DotNetMethod
    static String toLongTimeString(ExecutionContext context, DateTime self) {
        return ValueFormat.format(context, self, "T");
    }

    @DotNetMethod
    static String toShortTimeString(ExecutionContext context, DateTime self) {
        return ValueFormat.format(context, self, "t");
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(DateTime self) {
        return TypeCodes.of(Types.DATE_TIME);
    }

    @DotNetMethod
    static int getHashCode(DateTime self) {
        return self.hashCode();
    }

    @DotNetMethod
    static DateTime fromFileTime(ExecutionContext context, long fileTime) {
        return DateTime.fromFileTimeUtc(fileTime).toLocalTime(context.process().zone());
    }

    @DotNetMethod
    static DateTime fromFileTimeUtc(long fileTime) {
        return DateTime.fromFileTimeUtc(fileTime);
    }

    @DotNetMethod
    static DateTime fromOADate(double d) {
        return DateTime.fromOADate(d);
    }

    @DotNetMethod
    static boolean isLeapYear(int year) {
        return DateTime.isLeapYear(year);
    }

    @DotNetMethod
    static int daysInMonth(int year, int month) {
        return DateTime.daysInMonth(year, month);
    }

    @DotNetMethod
    static DateTime specifyKind(DateTime value, @TypeName("System.DateTimeKind") EnumValue kind) {
        return value.specifyKind(DateTimes.kind(kind));
    }

    @DotNetMethod("op_Addition")
    static DateTime addition(DateTime d, TimeSpan t) {
        return d.add(t);
    }

    @DotNetMethod("op_Subtraction")
    static DateTime subtraction(DateTime d, TimeSpan t) {
        return d.subtract(t);
    }

    @DotNetMethod("op_Subtraction")
    static TimeSpan subtraction(DateTime d1, DateTime d2) {
        return d1.subtract(d2);
    }

    @DotNetMethod
    static DateTime parse(ExecutionContext context, String s) {
        return DateTimes.parser(context, null, null).parse(DateTimes.text(s)).get();
    }

    @DotNetMethod
    static DateTime parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return DateTimes.parser(context, provider, null)
                .parse(DateTimes.text(s))
                .get();
    }

    @DotNetMethod
    static DateTime parse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue styles) {
        return DateTimes.parser(context, provider, styles)
                .parse(DateTimes.text(s))
                .get();
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, null, null).parse(s), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, provider, null).parse(s), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue styles,
            @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, provider, styles).parse(s), result);
    }

    @DotNetMethod
    static DateTime parseExact(
            ExecutionContext context, String s, String format, @TypeName("System.IFormatProvider") Object provider) {
        return DateTimes.parser(context, provider, null)
                .parseExact(DateTimes.text(s), format)
                .get();
    }

    @DotNetMethod
    static DateTime parseExact(
            ExecutionContext context,
            String s,
            String format,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue style) {
        return DateTimes.parser(context, provider, style)
                .parseExact(DateTimes.text(s), format)
                .get();
    }

    @DotNetMethod
    static DateTime parseExact(
            ExecutionContext context,
            String s,
            String[] formats,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue style) {
        return DateTimes.parser(context, provider, style)
                .parseExact(DateTimes.text(s), formats)
                .get();
    }

    @DotNetMethod
    static boolean tryParseExact(
            ExecutionContext context,
            String s,
            String format,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue style,
            @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, provider, style).parseExact(s, format), result);
    }

    @DotNetMethod
    static boolean tryParseExact(
            ExecutionContext context,
            String s,
            String[] formats,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue style,
            @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, provider, style).parseExact(s, formats), result);
    }

    @DotNetMethod
    static int compare(DateTime t1, DateTime t2) {
        return t1.compareTo(t2);
    }

    @DotNetMethod
    static int compareTo(DateTime self, Object value) {
        return value == null ? 1 : self.compareTo((DateTime) value);
    }

    @DotNetMethod
    static int compareTo(DateTime self, DateTime value) {
        return self.compareTo(value);
    }

    @DotNetMethod
    static boolean equals(DateTime self, Object value) {
        return self.equals(value);
    }

    @DotNetMethod
    static boolean equals(DateTime t1, DateTime t2) {
        return t1.equals(t2);
    }

    @DotNetMethod("op_Equality")
    static boolean equality(DateTime t1, DateTime t2) {
        return t1.equals(t2);
    }

    @DotNetMethod("op_Inequality")
    static boolean inequality(DateTime t1, DateTime t2) {
        return !t1.equals(t2);
    }

    @DotNetMethod("op_LessThan")
    static boolean lessThan(DateTime t1, DateTime t2) {
        return t1.compareTo(t2) < 0;
    }

    @DotNetMethod("op_GreaterThan")
    static boolean greaterThan(DateTime t1, DateTime t2) {
        return t1.compareTo(t2) > 0;
    }

    @DotNetMethod("op_LessThanOrEqual")
    static boolean lessThanOrEqual(DateTime t1, DateTime t2) {
        return t1.compareTo(t2) <= 0;
    }

    @DotNetMethod("op_GreaterThanOrEqual")
    static boolean greaterThanOrEqual(DateTime t1, DateTime t2) {
        return t1.compareTo(t2) >= 0;
    }

    @DotNetMethod
    static String toString(ExecutionContext context, DateTime self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, DateTime self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, DateTime self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context,
            DateTime self,
            String format,
            @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }
}
