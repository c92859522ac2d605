package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TimeSpan;

/** System.TimeZone: the local zone as old scripts ask for it; TimeZoneInfo took its place. */
@DotNetType("System.TimeZone")
public final class LocalTimeZone {

    private final TimeZoneInfo zone;

    private LocalTimeZone(TimeZoneInfo zone) {
        this.zone = zone;
    }

    @DotNetProperty
    static LocalTimeZone currentTimeZone(ExecutionContext context) {
        return new LocalTimeZone(TimeZoneInfo.local(context));
    }

    @DotNetProperty
    String standardName() {
        return zone.standardName();
    }

    @DotNetProperty
    String daylightName() {
        return zone.daylightName();
    }

    @DotNetMethod
    TimeSpan getUtcOffset(ExecutionContext context, DateTime time) {
        return zone.getUtcOffset(context, time);
    }

    @DotNetMethod
    boolean isDaylightSavingTime(ExecutionContext context, DateTime time) {
        return zone.isDaylightSavingTime(context, time);
    }

    @DotNetMethod
    DateTime toLocalTime(ExecutionContext context, DateTime time) {
        return time.toLocalTime(context.process().zone());
    }

    @DotNetMethod
    DateTime toUniversalTime(ExecutionContext context, DateTime time) {
        return time.toUniversalTime(context.process().zone());
    }

    @Override
    public String toString() {
        return "System.CurrentSystemTimeZone";
    }
}
