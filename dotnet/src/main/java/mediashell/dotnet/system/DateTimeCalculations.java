package mediashell.dotnet.system;

import java.time.ZoneId;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TimeSpan;

/** Members of System.DateTime that calculate with moments and convert them. */
final class DateTimeCalculations {

    private DateTimeCalculations() {}

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
}
