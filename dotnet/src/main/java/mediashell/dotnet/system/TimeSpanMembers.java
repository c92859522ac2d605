package mediashell.dotnet.system;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TimeSpan;
import mediashell.text.format.TimeSpanParser;

/** System.TimeSpan. */
@DotNetType(
        value = "System.TimeSpan",
        represents = TimeSpan.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IFormattable"})
final class TimeSpanMembers {

    private TimeSpanMembers() {}

    @DotNetField
    static final TimeSpan Zero = TimeSpan.ZERO;

    @DotNetField
    static final TimeSpan MinValue = TimeSpan.MIN_VALUE;

    @DotNetField
    static final TimeSpan MaxValue = TimeSpan.MAX_VALUE;

    @DotNetField
    static final long TicksPerDay = TimeSpan.TICKS_PER_DAY;

    @DotNetField
    static final long TicksPerHour = TimeSpan.TICKS_PER_HOUR;

    @DotNetField
    static final long TicksPerMinute = TimeSpan.TICKS_PER_MINUTE;

    @DotNetField
    static final long TicksPerSecond = TimeSpan.TICKS_PER_SECOND;

    @DotNetField
    static final long TicksPerMillisecond = TimeSpan.TICKS_PER_MILLISECOND;

    @DotNetField
    static final long TicksPerMicrosecond = TimeSpan.TICKS_PER_MICROSECOND;

    @DotNetConstructor
    static TimeSpan create(long ticks) {
        return TimeSpan.ofTicks(ticks);
    }

    @DotNetConstructor
    static TimeSpan create(int hours, int minutes, int seconds) {
        return TimeSpan.of(hours, minutes, seconds);
    }

    @DotNetConstructor
    static TimeSpan create(int days, int hours, int minutes, int seconds) {
        return TimeSpan.of(days, hours, minutes, seconds, 0);
    }

    @DotNetConstructor
    static TimeSpan create(int days, int hours, int minutes, int seconds, int milliseconds) {
        return TimeSpan.of(days, hours, minutes, seconds, milliseconds);
    }

    @DotNetConstructor
    static TimeSpan create(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds) {
        return TimeSpan.of(days, hours, minutes, seconds, milliseconds, microseconds);
    }

    @DotNetProperty
    static int days(TimeSpan self) {
        return self.days();
    }

    @DotNetProperty
    static int hours(TimeSpan self) {
        return self.hours();
    }

    @DotNetProperty
    static int minutes(TimeSpan self) {
        return self.minutes();
    }

    @DotNetProperty
    static int seconds(TimeSpan self) {
        return self.seconds();
    }

    @DotNetProperty
    static int milliseconds(TimeSpan self) {
        return self.milliseconds();
    }

    @DotNetProperty
    static int microseconds(TimeSpan self) {
        return self.microseconds();
    }

    @DotNetProperty
    static int nanoseconds(TimeSpan self) {
        return self.nanoseconds();
    }

    @DotNetProperty
    static double totalDays(TimeSpan self) {
        return self.totalDays();
    }

    @DotNetProperty
    static double totalHours(TimeSpan self) {
        return self.totalHours();
    }

    @DotNetProperty
    static double totalMinutes(TimeSpan self) {
        return self.totalMinutes();
    }

    @DotNetProperty
    static double totalSeconds(TimeSpan self) {
        return self.totalSeconds();
    }

    @DotNetProperty
    static double totalMilliseconds(TimeSpan self) {
        return self.totalMilliseconds();
    }

    @DotNetProperty
    static double totalMicroseconds(TimeSpan self) {
        return self.totalMicroseconds();
    }

    @DotNetProperty
    static double totalNanoseconds(TimeSpan self) {
        return self.totalNanoseconds();
    }

    @DotNetProperty
    static long ticks(TimeSpan self) {
        return self.ticks();
    }

    @DotNetMethod
    static TimeSpan fromDays(double value) {
        return TimeSpan.fromDays(value);
    }

    @DotNetMethod
    static TimeSpan fromHours(double value) {
        return TimeSpan.fromHours(value);
    }

    @DotNetMethod
    static TimeSpan fromMinutes(double value) {
        return TimeSpan.fromMinutes(value);
    }

    @DotNetMethod
    static TimeSpan fromSeconds(double value) {
        return TimeSpan.fromSeconds(value);
    }

    @DotNetMethod
    static TimeSpan fromMilliseconds(double value) {
        return TimeSpan.fromMilliseconds(value);
    }

    @DotNetMethod
    static TimeSpan fromMicroseconds(double value) {
        return TimeSpan.fromMicroseconds(value);
    }

    @DotNetMethod
    static TimeSpan fromDays(int days) {
        return TimeSpan.of(days, 0, 0, 0, 0);
    }

    @DotNetMethod
    static TimeSpan fromHours(int hours) {
        return TimeSpan.of(0, hours, 0, 0, 0);
    }

    @DotNetMethod
    static TimeSpan fromMinutes(long value) {
        return TimeSpan.ofTicks(Math.multiplyExact(value, TimeSpan.TICKS_PER_MINUTE));
    }

    @DotNetMethod
    static TimeSpan fromSeconds(long value) {
        return TimeSpan.ofTicks(Math.multiplyExact(value, TimeSpan.TICKS_PER_SECOND));
    }

    @DotNetMethod
    static TimeSpan fromMilliseconds(long value) {
        return TimeSpan.ofTicks(Math.multiplyExact(value, TimeSpan.TICKS_PER_MILLISECOND));
    }

    @DotNetMethod
    static TimeSpan fromMicroseconds(long value) {
        return TimeSpan.ofTicks(Math.multiplyExact(value, TimeSpan.TICKS_PER_MICROSECOND));
    }

    @DotNetMethod
    static TimeSpan fromTicks(long value) {
        return TimeSpan.ofTicks(value);
    }

    @DotNetMethod
    static TimeSpan add(TimeSpan self, TimeSpan ts) {
        return self.add(ts);
    }

    @DotNetMethod
    static TimeSpan subtract(TimeSpan self, TimeSpan ts) {
        return self.subtract(ts);
    }

    @DotNetMethod
    static TimeSpan negate(TimeSpan self) {
        return self.negate();
    }

    @DotNetMethod
    static TimeSpan duration(TimeSpan self) {
        return self.duration();
    }

    @DotNetMethod
    static TimeSpan multiply(TimeSpan self, double factor) {
        return self.multiply(factor);
    }

    @DotNetMethod
    static TimeSpan divide(TimeSpan self, double divisor) {
        return self.divide(divisor);
    }

    @DotNetMethod
    static double divide(TimeSpan self, TimeSpan ts) {
        return self.divide(ts);
    }

    @DotNetMethod
    static int getHashCode(TimeSpan self) {
        return self.hashCode();
    }

    @DotNetMethod("op_Addition")
    static TimeSpan addition(TimeSpan t1, TimeSpan t2) {
        return t1.add(t2);
    }

    @DotNetMethod("op_Subtraction")
    static TimeSpan subtraction(TimeSpan t1, TimeSpan t2) {
        return t1.subtract(t2);
    }

    @DotNetMethod("op_Multiply")
    static TimeSpan multiplyValue(TimeSpan timeSpan, double factor) {
        return timeSpan.multiply(factor);
    }

    @DotNetMethod("op_Multiply")
    static TimeSpan multiply(double factor, TimeSpan timeSpan) {
        return timeSpan.multiply(factor);
    }

    @DotNetMethod("op_Division")
    static TimeSpan division(TimeSpan timeSpan, double divisor) {
        return timeSpan.divide(divisor);
    }

    @DotNetMethod("op_Division")
    static double division(TimeSpan t1, TimeSpan t2) {
        return t1.divide(t2);
    }

    @DotNetMethod("op_UnaryNegation")
    static TimeSpan unaryNegation(TimeSpan t) {
        return t.negate();
    }

    @DotNetMethod("op_UnaryPlus")
    static TimeSpan unaryPlus(TimeSpan t) {
        return t;
    }

    @DotNetMethod
    static TimeSpan parse(ExecutionContext context, String s) {
        return TimeSpanParser.parse(DateTimes.text(s), context.culture().numberFormat())
                .get();
    }

    @DotNetMethod
    static TimeSpan parse(
            ExecutionContext context, String input, @TypeName("System.IFormatProvider") Object formatProvider) {
        return TimeSpanParser.parse(DateTimes.text(input), Providers.numbers(context, formatProvider))
                .get();
    }

    @DotNetMethod
    static TimeSpan parseExact(
            ExecutionContext context,
            String input,
            String format,
            @TypeName("System.IFormatProvider") Object formatProvider) {
        return TimeSpanParser.parseExact(DateTimes.text(input), Providers.numbers(context, formatProvider), format)
                .get();
    }

    @DotNetMethod
    static TimeSpan parseExact(
            ExecutionContext context,
            String input,
            String[] formats,
            @TypeName("System.IFormatProvider") Object formatProvider) {
        return TimeSpanParser.parseExact(DateTimes.text(input), Providers.numbers(context, formatProvider), formats)
                .get();
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.TimeSpan") PSReference result) {
        return TimeSpans.store(TimeSpanParser.parse(s, context.culture().numberFormat()), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String input,
            @TypeName("System.IFormatProvider") Object formatProvider,
            @TypeName("System.TimeSpan") PSReference result) {
        return TimeSpans.store(TimeSpanParser.parse(input, Providers.numbers(context, formatProvider)), result);
    }

    @DotNetMethod
    static boolean tryParseExact(
            ExecutionContext context,
            String input,
            String format,
            @TypeName("System.IFormatProvider") Object formatProvider,
            @TypeName("System.TimeSpan") PSReference result) {
        return TimeSpans.store(
                TimeSpanParser.parseExact(input, Providers.numbers(context, formatProvider), format), result);
    }

    @DotNetMethod
    static boolean tryParseExact(
            ExecutionContext context,
            String input,
            String[] formats,
            @TypeName("System.IFormatProvider") Object formatProvider,
            @TypeName("System.TimeSpan") PSReference result) {
        return TimeSpans.store(
                TimeSpanParser.parseExact(input, Providers.numbers(context, formatProvider), formats), result);
    }

    @DotNetMethod
    static int compare(TimeSpan t1, TimeSpan t2) {
        return t1.compareTo(t2);
    }

    @DotNetMethod
    static int compareTo(TimeSpan self, Object value) {
        return value == null ? 1 : self.compareTo((TimeSpan) value);
    }

    @DotNetMethod
    static int compareTo(TimeSpan self, TimeSpan value) {
        return self.compareTo(value);
    }

    @DotNetMethod
    static boolean equals(TimeSpan self, Object value) {
        return self.equals(value);
    }

    @DotNetMethod
    static boolean equals(TimeSpan t1, TimeSpan t2) {
        return t1.equals(t2);
    }

    @DotNetMethod("op_Equality")
    static boolean equality(TimeSpan t1, TimeSpan t2) {
        return t1.equals(t2);
    }

    @DotNetMethod("op_Inequality")
    static boolean inequality(TimeSpan t1, TimeSpan t2) {
        return !t1.equals(t2);
    }

    @DotNetMethod("op_LessThan")
    static boolean lessThan(TimeSpan t1, TimeSpan t2) {
        return t1.compareTo(t2) < 0;
    }

    @DotNetMethod("op_GreaterThan")
    static boolean greaterThan(TimeSpan t1, TimeSpan t2) {
        return t1.compareTo(t2) > 0;
    }

    @DotNetMethod("op_LessThanOrEqual")
    static boolean lessThanOrEqual(TimeSpan t1, TimeSpan t2) {
        return t1.compareTo(t2) <= 0;
    }

    @DotNetMethod("op_GreaterThanOrEqual")
    static boolean greaterThanOrEqual(TimeSpan t1, TimeSpan t2) {
        return t1.compareTo(t2) >= 0;
    }

    @DotNetMethod
    static String toString(ExecutionContext context, TimeSpan self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, TimeSpan self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, TimeSpan self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context,
            TimeSpan self,
            String format,
            @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }
}
