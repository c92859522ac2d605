package mediashell.dotnet.system;

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
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TimeSpan;

/** System.DateTimeOffset. */
@DotNetType(
        value = "System.DateTimeOffset",
        represents = DateTimeOffset.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IFormattable"})
final class DateTimeOffsetMembers {

    private DateTimeOffsetMembers() {}

    @DotNetField
    static final DateTimeOffset MinValue = DateTimeOffset.MIN_VALUE;

    @DotNetField
    static final DateTimeOffset MaxValue = DateTimeOffset.MAX_VALUE;

    @DotNetField
    static final DateTimeOffset UnixEpoch = DateTimeOffset.fromUnixTimeSeconds(0);

    @DotNetConstructor
    static DateTimeOffset create(ExecutionContext context, DateTime dateTime) {
        return DateTimeOffset.of(dateTime, context.process().zone());
    }

    @DotNetConstructor
    static DateTimeOffset create(ExecutionContext context, DateTime dateTime, TimeSpan offset) {
        return DateTimeOffset.of(dateTime, offset, context.process().zone());
    }

    @DotNetConstructor
    static DateTimeOffset create(long ticks, TimeSpan offset) {
        return DateTimeOffset.of(ticks, offset);
    }

    @DotNetConstructor
    static DateTimeOffset create(int year, int month, int day, int hour, int minute, int second, TimeSpan offset) {
        return DateTimeOffset.of(
                DateTime.of(year, month, day, hour, minute, second).ticks(), offset);
    }

    @DotNetProperty
    static DateTimeOffset now(ExecutionContext context) {
        return DateTimeOffset.ofInstant(context.process().clock().instant())
                .toLocalTime(context.process().zone());
    }

    @DotNetProperty
    static DateTimeOffset utcNow(ExecutionContext context) {
        return DateTimeOffset.ofInstant(context.process().clock().instant());
    }

    @DotNetProperty
    static DateTime dateTime(DateTimeOffset self) {
        return self.dateTime();
    }

    @DotNetProperty
    static DateTime utcDateTime(DateTimeOffset self) {
        return self.utcDateTime();
    }

    @DotNetProperty
    static DateTime localDateTime(ExecutionContext context, DateTimeOffset self) {
        return self.localDateTime(context.process().zone());
    }

    @DotNetProperty
    static DateTime date(DateTimeOffset self) {
        return self.dateTime().date();
    }

    @DotNetProperty
    static TimeSpan offset(DateTimeOffset self) {
        return self.offset();
    }

    @DotNetProperty
    static long ticks(DateTimeOffset self) {
        return self.ticks();
    }

    @DotNetProperty
    static long utcTicks(DateTimeOffset self) {
        return self.utcTicks();
    }

    @DotNetProperty
    static TimeSpan timeOfDay(DateTimeOffset self) {
        return self.dateTime().timeOfDay();
    }

    @DotNetProperty
    static @TypeName("System.DayOfWeek") EnumValue dayOfWeek(DateTimeOffset self) {
        return new EnumValue(
                FacadeTypes.require("System.DayOfWeek"), self.dateTime().dayOfWeek());
    }

    @DotNetProperty
    static int year(DateTimeOffset self) {
        return self.dateTime().year();
    }

    @DotNetProperty
    static int month(DateTimeOffset self) {
        return self.dateTime().month();
    }

    @DotNetProperty
    static int day(DateTimeOffset self) {
        return self.dateTime().day();
    }

    @DotNetProperty
    static int hour(DateTimeOffset self) {
        return self.dateTime().hour();
    }

    @DotNetProperty
    static int minute(DateTimeOffset self) {
        return self.dateTime().minute();
    }

    @DotNetProperty
    static int second(DateTimeOffset self) {
        return self.dateTime().second();
    }

    @DotNetProperty
    static int millisecond(DateTimeOffset self) {
        return self.dateTime().millisecond();
    }

    @DotNetProperty
    static int dayOfYear(DateTimeOffset self) {
        return self.dateTime().dayOfYear();
    }

    @DotNetMethod
    static DateTimeOffset addDays(DateTimeOffset self, double days) {
        return self.withClock(self.dateTime().addDays(days));
    }

    @DotNetMethod
    static DateTimeOffset addHours(DateTimeOffset self, double hours) {
        return self.withClock(self.dateTime().addHours(hours));
    }

    @DotNetMethod
    static DateTimeOffset addMinutes(DateTimeOffset self, double minutes) {
        return self.withClock(self.dateTime().addMinutes(minutes));
    }

    @DotNetMethod
    static DateTimeOffset addSeconds(DateTimeOffset self, double seconds) {
        return self.withClock(self.dateTime().addSeconds(seconds));
    }

    @DotNetMethod
    static DateTimeOffset addMilliseconds(DateTimeOffset self, double milliseconds) {
        return self.withClock(self.dateTime().addMilliseconds(milliseconds));
    }

    @DotNetMethod
    static DateTimeOffset addMonths(DateTimeOffset self, int months) {
        return self.withClock(self.dateTime().addMonths(months));
    }

    @DotNetMethod
    static DateTimeOffset addYears(DateTimeOffset self, int years) {
        return self.withClock(self.dateTime().addYears(years));
    }

    @DotNetMethod
    static DateTimeOffset add(DateTimeOffset self, TimeSpan timeSpan) {
        return self.add(timeSpan);
    }

    @DotNetMethod
    static DateTimeOffset subtract(DateTimeOffset self, TimeSpan value) {
        return self.subtract(value);
    }

    @DotNetMethod
    static TimeSpan subtract(DateTimeOffset self, DateTimeOffset value) {
        return self.subtract(value);
    }

    @DotNetMethod
    static DateTimeOffset toOffset(DateTimeOffset self, TimeSpan offset) {
        return self.toOffset(offset);
    }

    @DotNetMethod
    static DateTimeOffset toUniversalTime(DateTimeOffset self) {
        return self.toUniversalTime();
    }

    @DotNetMethod
    static DateTimeOffset toLocalTime(ExecutionContext context, DateTimeOffset self) {
        return self.toLocalTime(context.process().zone());
    }

    @DotNetMethod
    static long toUnixTimeSeconds(DateTimeOffset self) {
        return self.toUnixTimeSeconds();
    }

    @DotNetMethod
    static long toUnixTimeMilliseconds(DateTimeOffset self) {
        return self.toUnixTimeMilliseconds();
    }

    @DotNetMethod
    static boolean equalsExact(DateTimeOffset self, DateTimeOffset other) {
        return self.equalsExact(other);
    }

    @DotNetMethod
    static DateTimeOffset fromUnixTimeSeconds(long seconds) {
        return DateTimeOffset.fromUnixTimeSeconds(seconds);
    }

    @DotNetMethod
    static DateTimeOffset fromUnixTimeMilliseconds(long milliseconds) {
        return DateTimeOffset.fromUnixTimeMilliseconds(milliseconds);
    }

    @DotNetMethod("op_Implicit")
    static DateTimeOffset implicit(ExecutionContext context, DateTime dateTime) {
        return DateTimeOffset.of(dateTime, context.process().zone());
    }

    @DotNetMethod("op_Addition")
    static DateTimeOffset addition(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) {
        return dateTimeOffset.add(timeSpan);
    }

    @DotNetMethod("op_Subtraction")
    static DateTimeOffset subtraction(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) {
        return dateTimeOffset.subtract(timeSpan);
    }

    @DotNetMethod("op_Subtraction")
    static TimeSpan subtraction(DateTimeOffset left, DateTimeOffset right) {
        return left.subtract(right);
    }

    @DotNetMethod
    static DateTimeOffset parse(ExecutionContext context, String input) {
        return DateTimes.parser(context, null, null)
                .parseOffset(DateTimes.text(input))
                .get();
    }

    @DotNetMethod
    static DateTimeOffset parse(
            ExecutionContext context, String input, @TypeName("System.IFormatProvider") Object formatProvider) {
        return DateTimes.parser(context, formatProvider, null)
                .parseOffset(DateTimes.text(input))
                .get();
    }

    @DotNetMethod
    static DateTimeOffset parse(
            ExecutionContext context,
            String input,
            @TypeName("System.IFormatProvider") Object formatProvider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue styles) {
        return DateTimes.parser(context, formatProvider, styles)
                .parseOffset(DateTimes.text(input))
                .get();
    }

    @DotNetMethod
    static DateTimeOffset parseExact(
            ExecutionContext context,
            String input,
            String format,
            @TypeName("System.IFormatProvider") Object formatProvider) {
        return DateTimes.parser(context, formatProvider, null)
                .parseOffsetExact(DateTimes.text(input), format)
                .get();
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context, String input, @TypeName("System.DateTimeOffset") PSReference result) {
        return DateTimes.storeOffset(DateTimes.parser(context, null, null).parseOffset(input), result);
    }

    @DotNetMethod
    static int compare(DateTimeOffset t1, DateTimeOffset t2) {
        return t1.compareTo(t2);
    }

    @DotNetMethod
    static int compareTo(DateTimeOffset self, Object value) {
        return value == null ? 1 : self.compareTo((DateTimeOffset) value);
    }

    @DotNetMethod
    static int compareTo(DateTimeOffset self, DateTimeOffset value) {
        return self.compareTo(value);
    }

    @DotNetMethod
    static boolean equals(DateTimeOffset self, Object value) {
        return self.equals(value);
    }

    @DotNetMethod
    static boolean equals(DateTimeOffset t1, DateTimeOffset t2) {
        return t1.equals(t2);
    }

    @DotNetMethod("op_Equality")
    static boolean equality(DateTimeOffset t1, DateTimeOffset t2) {
        return t1.equals(t2);
    }

    @DotNetMethod("op_Inequality")
    static boolean inequality(DateTimeOffset t1, DateTimeOffset t2) {
        return !t1.equals(t2);
    }

    @DotNetMethod("op_LessThan")
    static boolean lessThan(DateTimeOffset t1, DateTimeOffset t2) {
        return t1.compareTo(t2) < 0;
    }

    @DotNetMethod("op_GreaterThan")
    static boolean greaterThan(DateTimeOffset t1, DateTimeOffset t2) {
        return t1.compareTo(t2) > 0;
    }

    @DotNetMethod("op_LessThanOrEqual")
    static boolean lessThanOrEqual(DateTimeOffset t1, DateTimeOffset t2) {
        return t1.compareTo(t2) <= 0;
    }

    @DotNetMethod("op_GreaterThanOrEqual")
    static boolean greaterThanOrEqual(DateTimeOffset t1, DateTimeOffset t2) {
        return t1.compareTo(t2) >= 0;
    }

    @DotNetMethod
    static String toString(ExecutionContext context, DateTimeOffset self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, DateTimeOffset self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, DateTimeOffset self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context,
            DateTimeOffset self,
            String format,
            @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }
}
