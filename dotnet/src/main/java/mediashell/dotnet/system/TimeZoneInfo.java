package mediashell.dotnet.system;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.TypedArray;
import mediashell.text.culture.Culture;
import mediashell.text.culture.ZoneNames;

/** System.TimeZoneInfo: a zone of the IANA data base; the rules are Java's, the names ICU's, as .NET takes them on Linux. */
@DotNetType("System.TimeZoneInfo")
public final class TimeZoneInfo {

    private static final String UTC = "UTC";
    private static final String UTC_NAME = "Coordinated Universal Time";

    private final String id;
    private final ZoneId zone;
    private final Culture reader;
    private final Instant now;

    private TimeZoneInfo(ExecutionContext context, String id, ZoneId zone) {
        this.id = id;
        this.zone = zone;
        this.reader = context.uiCulture();
        this.now = context.process().clock().instant();
    }

    @DotNetProperty
    public static TimeZoneInfo local(ExecutionContext context) {
        ZoneId local = context.process().zone();
        return isUtc(local.getId()) ? utc(context) : new TimeZoneInfo(context, local.getId(), local);
    }

    @DotNetProperty
    static TimeZoneInfo utc(ExecutionContext context) {
        return new TimeZoneInfo(context, UTC, ZoneOffset.UTC);
    }

    private static boolean isUtc(String id) {
        return List.of(UTC, "Z", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu")
                .contains(id);
    }

    /**
     * The zone of that IANA or Windows id, case ignored.
     *
     * @throws mediashell.automation.DotNetException TimeZoneNotFoundException
     */
    @DotNetMethod
    public static TimeZoneInfo findSystemTimeZoneById(ExecutionContext context, String id) {
        if (id == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'id')");
        }
        TimeZoneInfo found = find(context, id);
        if (found == null) {
            throw SessionErrors.plain(
                    "System.TimeZoneNotFoundException", "there is no time zone '" + id + "' on this system");
        }
        return found;
    }

    private static TimeZoneInfo find(ExecutionContext context, String id) {
        for (String known : ZoneId.getAvailableZoneIds()) {
            if (known.equalsIgnoreCase(id)) {
                return new TimeZoneInfo(context, known, ZoneId.of(known));
            }
        }
        String iana = ZoneNames.ianaId(id, null);
        return iana == null ? null : new TimeZoneInfo(context, id, ZoneId.of(iana));
    }

    @DotNetMethod
    static boolean tryFindSystemTimeZoneById(
            ExecutionContext context, String id, @TypeName("System.TimeZoneInfo") PSReference timeZoneInfo) {
        timeZoneInfo.setValue(id == null ? null : find(context, id));
        return timeZoneInfo.value() != null;
    }

    @DotNetMethod
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.TimeZoneInfo]") Object
            getSystemTimeZones(ExecutionContext context) {
        PSType open = FacadeTypes.require("System.Collections.ObjectModel.ReadOnlyCollection`1");
        PSType element = FacadeTypes.require("System.TimeZoneInfo");
        return ListObject.readOnly(GenericType.of(open, List.of(element)), new ArrayList<>(all(context)));
    }

    /** All zones with a place in their name, by offset and then by display name. */
    public static List<TimeZoneInfo> all(ExecutionContext context) {
        record Shown(TimeZoneInfo zone, String name) {}
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals(UTC) || id.indexOf('/') > 0 && !id.startsWith("SystemV/"))
                .map(id -> new TimeZoneInfo(context, id, ZoneId.of(id)))
                .map(each -> new Shown(each, each.displayName()))
                .sorted(Comparator.comparing((Shown each) -> each.zone.baseUtcOffset())
                        .thenComparing(Shown::name))
                .map(Shown::zone)
                .toList();
    }

    /** .NET caches zones and can forget them; here nothing is kept. */
    @DotNetMethod
    static void clearCachedData(ExecutionContext context) {
        local(context);
    }

    @DotNetMethod
    static boolean tryConvertIanaIdToWindowsId(String ianaId, @TypeName("System.String") PSReference windowsId) {
        windowsId.setValue(ZoneNames.windowsId(ianaId));
        return windowsId.value() != null;
    }

    @DotNetMethod
    static boolean tryConvertWindowsIdToIanaId(String windowsId, @TypeName("System.String") PSReference ianaId) {
        return tryConvertWindowsIdToIanaId(windowsId, null, ianaId);
    }

    @DotNetMethod
    static boolean tryConvertWindowsIdToIanaId(
            String windowsId, String region, @TypeName("System.String") PSReference ianaId) {
        ianaId.setValue(ZoneNames.ianaId(windowsId, region));
        return ianaId.value() != null;
    }

    @DotNetMethod
    static DateTime convertTime(ExecutionContext context, DateTime dateTime, TimeZoneInfo destinationTimeZone) {
        TimeZoneInfo source = dateTime.kind() == DateTimeKind.UTC ? utc(context) : local(context);
        return convertTime(context, dateTime, source, destinationTimeZone);
    }

    @DotNetMethod
    static DateTime convertTime(
            ExecutionContext context,
            DateTime dateTime,
            TimeZoneInfo sourceTimeZone,
            TimeZoneInfo destinationTimeZone) {
        sourceTimeZone.requireClocks(context, dateTime);
        DateTime clocks = dateTime.specifyKind(DateTimeKind.UNSPECIFIED);
        if (sourceTimeZone.isInvalidTime(clocks)) {
            throw new IllegalArgumentException(
                    "the clocks of " + sourceTimeZone.id + " skip the time that is to be converted");
        }
        return destinationTimeZone.shown(context, clocks.toInstant(sourceTimeZone.zone));
    }

    @DotNetMethod
    static DateTimeOffset convertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone) {
        return dateTimeOffset.toOffset(destinationTimeZone.offset(dateTimeOffset.toInstant()));
    }

    @DotNetMethod
    static DateTime convertTimeBySystemTimeZoneId(
            ExecutionContext context, DateTime dateTime, String destinationTimeZoneId) {
        return convertTime(context, dateTime, findSystemTimeZoneById(context, destinationTimeZoneId));
    }

    @DotNetMethod
    static DateTime convertTimeBySystemTimeZoneId(
            ExecutionContext context, DateTime dateTime, String sourceTimeZoneId, String destinationTimeZoneId) {
        return convertTime(
                context,
                dateTime,
                findSystemTimeZoneById(context, sourceTimeZoneId),
                findSystemTimeZoneById(context, destinationTimeZoneId));
    }

    @DotNetMethod
    static DateTimeOffset convertTimeBySystemTimeZoneId(
            ExecutionContext context, DateTimeOffset dateTimeOffset, String destinationTimeZoneId) {
        return convertTime(dateTimeOffset, findSystemTimeZoneById(context, destinationTimeZoneId));
    }

    @DotNetMethod
    static DateTime convertTimeFromUtc(ExecutionContext context, DateTime dateTime, TimeZoneInfo destinationTimeZone) {
        return convertTime(context, dateTime, utc(context), destinationTimeZone);
    }

    @DotNetMethod
    static DateTime convertTimeToUtc(ExecutionContext context, DateTime dateTime) {
        return convertTime(context, dateTime, utc(context));
    }

    @DotNetMethod
    static DateTime convertTimeToUtc(ExecutionContext context, DateTime dateTime, TimeZoneInfo sourceTimeZone) {
        return convertTime(context, dateTime, sourceTimeZone, utc(context));
    }

    /** A time of kind Utc or Local says itself where it is from. */
    private void requireClocks(ExecutionContext context, DateTime time) {
        boolean fits =
                switch (time.kind()) {
                    case UNSPECIFIED -> true;
                    case UTC -> isUtc(zone.getId());
                    case LOCAL -> zone.equals(local(context).zone);
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    "the Kind of the time is " + time.kind() + ", which does not fit the source zone " + id);
        }
    }

    private DateTime shown(ExecutionContext context, Instant instant) {
        DateTime utc = DateTime.ofInstant(instant);
        if (zone.equals(ZoneOffset.UTC)) {
            return utc;
        }
        boolean isLocal = zone.equals(local(context).zone);
        return utc.add(offset(instant)).specifyKind(isLocal ? DateTimeKind.LOCAL : DateTimeKind.UNSPECIFIED);
    }

    private TimeSpan offset(Instant instant) {
        return span(zone.getRules().getOffset(instant));
    }

    private static TimeSpan span(ZoneOffset offset) {
        return TimeSpan.ofTicks(offset.getTotalSeconds() * TimeSpan.TICKS_PER_SECOND);
    }

    @DotNetProperty
    public String id() {
        return id;
    }

    @DotNetProperty
    boolean hasIanaId() {
        return ZoneId.getAvailableZoneIds().contains(id);
    }

    @DotNetProperty
    String displayName() {
        if (isUtc(zone.getId())) {
            return "(UTC) " + UTC_NAME;
        }
        TimeSpan offset = baseUtcOffset();
        String sign = offset.ticks() < 0 ? "-" : "+";
        String clock = "%02d:%02d".formatted(Math.abs(offset.hours()), Math.abs(offset.minutes()));
        return "(UTC" + sign + clock + ") " + new ZoneNames(reader).generic(zone.getId());
    }

    @DotNetProperty
    public String standardName() {
        return isUtc(zone.getId()) ? UTC_NAME : new ZoneNames(reader).standard(zone.getId());
    }

    @DotNetProperty
    public String daylightName() {
        return isUtc(zone.getId()) ? UTC_NAME : new ZoneNames(reader).daylight(zone.getId());
    }

    @DotNetProperty
    TimeSpan baseUtcOffset() {
        return span(zone.getRules().getStandardOffset(now));
    }

    @DotNetProperty
    boolean supportsDaylightSavingTime() {
        return zone.getRules().getTransitions().stream()
                .anyMatch(change -> zone.getRules().isDaylightSavings(change.getInstant()));
    }

    @DotNetMethod
    TimeSpan getUtcOffset(ExecutionContext context, DateTime dateTime) {
        return offset(instant(context, dateTime));
    }

    @DotNetMethod
    TimeSpan getUtcOffset(DateTimeOffset dateTimeOffset) {
        return offset(dateTimeOffset.toInstant());
    }

    /** A time of unknown kind is read on this zone's clocks. */
    private Instant instant(ExecutionContext context, DateTime time) {
        return time.toInstant(
                time.kind() == DateTimeKind.LOCAL ? context.process().zone() : zone);
    }

    @DotNetMethod
    boolean isDaylightSavingTime(ExecutionContext context, DateTime dateTime) {
        return zone.getRules().isDaylightSavings(instant(context, dateTime));
    }

    @DotNetMethod
    boolean isDaylightSavingTime(DateTimeOffset dateTimeOffset) {
        return zone.getRules().isDaylightSavings(dateTimeOffset.toInstant());
    }

    @DotNetMethod
    boolean isAmbiguousTime(DateTime dateTime) {
        return dateTime.kind() != DateTimeKind.UTC && validOffsets(dateTime).size() > 1;
    }

    @DotNetMethod
    boolean isInvalidTime(DateTime dateTime) {
        return dateTime.kind() != DateTimeKind.UTC && validOffsets(dateTime).isEmpty();
    }

    private List<ZoneOffset> validOffsets(DateTime dateTime) {
        return zone.getRules().getValidOffsets(dateTime.toLocalDateTime());
    }

    @DotNetMethod
    @TypeName("System.TimeSpan[]")
    Object getAmbiguousTimeOffsets(DateTime dateTime) {
        List<ZoneOffset> offsets = validOffsets(dateTime);
        if (offsets.size() < 2) {
            throw new IllegalArgumentException("the clocks of " + id + " show the time only once");
        }
        Object[] spans = offsets.stream().map(TimeZoneInfo::span).sorted().toArray();
        return new TypedArray(Types.TIME_SPAN, spans);
    }

    @DotNetMethod
    boolean hasSameRules(TimeZoneInfo other) {
        return zone.getRules().equals(other.zone.getRules());
    }

    @Override
    @DotNetMethod
    public boolean equals(Object obj) {
        return obj instanceof TimeZoneInfo other && id.equalsIgnoreCase(other.id) && hasSameRules(other);
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return zone.hashCode();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return displayName();
    }
}
