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
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TimeSpan;

/** System.DateTime. */
@DotNetType(
        value = "System.DateTime",
        parts = {DateTimeParsing.class, DateTimeComparisons.class, DateTimeCalculations.class},
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
    static boolean isLeapYear(int year) {
        return DateTime.isLeapYear(year);
    }

    @DotNetMethod
    static int daysInMonth(int year, int month) {
        return DateTime.daysInMonth(year, month);
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
