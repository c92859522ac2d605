package mediashell.cmdlets.utility;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TimeSpan;
import mediashell.text.format.DateTimeFormatter;

/** Gives the date and time, now or any other. */
@Cmdlet(verb = "Get", noun = "Date", defaultParameterSetName = "DateAndFormat")
@OutputType({"System.String", "System.DateTime"})
public final class GetDateCommand extends UtilityCommandBase {

    /** In universal time. */
    @Parameter
    boolean asUTC;

    /** The date and time. */
    @Parameter(
            set = "DateAndFormat",
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "LastWriteTime")
    @Parameter(set = "DateAndUFormat", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    DateTime date;

    /** Another day. */
    @Parameter
    @ValidateRange(min = 1, max = 31)
    int day;

    /** Whether Date, Time or both are shown. */
    @Parameter(type = "Microsoft.PowerShell.Commands.DisplayHintType")
    Object displayHint;

    /** A .NET format for text. */
    @Parameter(set = "DateAndFormat")
    @Parameter(set = "UnixTimeSecondsAndFormat")
    String format;

    /** Another hour. */
    @Parameter
    @ValidateRange(min = 0, max = 23)
    int hour;

    /** Another millisecond. */
    @Parameter
    @ValidateRange(min = 0, max = 999)
    int millisecond;

    /** Another minute. */
    @Parameter
    @ValidateRange(min = 0, max = 59)
    int minute;

    /** Another month. */
    @Parameter
    @ValidateRange(min = 1, max = 12)
    int month;

    /** Another second. */
    @Parameter
    @ValidateRange(min = 0, max = 59)
    int second;

    /** A Unix format for text. */
    @Parameter(set = "DateAndUFormat", mandatory = true)
    @Parameter(set = "UnixTimeSecondsAndUFormat", mandatory = true)
    String uFormat;

    /** Seconds since 1970. */
    @Parameter(set = "UnixTimeSecondsAndFormat", mandatory = true, aliases = "UnixTime")
    @Parameter(set = "UnixTimeSecondsAndUFormat", mandatory = true)
    @ValidateRange(min = -62135596800L, max = 253402300799L)
    long unixTimeSeconds;

    /** Another year. */
    @Parameter
    @ValidateRange(min = 1, max = 9999)
    int year;

    @Override
    public void processRecord() {
        DateTime moment = adjusted(start());
        if (asUTC) {
            moment = moment.toUniversalTime(context().process().zone());
        }
        if (uFormat != null) {
            writeObject(new UnixDateFormat(
                            moment,
                            context().culture().dateTimeFormat(),
                            context().process().zone())
                    .text(uFormat));
        } else if (format != null) {
            writeObject(formatted(moment));
        } else {
            writeObject(displayHint == null ? moment : hinted(moment));
        }
    }

    private DateTime start() {
        if (isBound("UnixTimeSeconds")) {
            return DateTime.ofInstant(
                    Instant.ofEpochSecond(unixTimeSeconds), context().process().zone());
        }
        return isBound("Date")
                ? date
                : DateTime.ofInstant(
                        context().process().clock().instant(),
                        context().process().zone());
    }

    private DateTime adjusted(DateTime moment) {
        LocalDateTime time = moment.toLocalDateTime();
        LocalDateTime changed = time;
        changed = isBound("Year") ? changed.withYear(year) : changed;
        changed = isBound("Month") ? changed.withMonth(month) : changed;
        changed = isBound("Day") ? changed.withDayOfMonth(day) : changed;
        changed = isBound("Hour") ? changed.withHour(hour) : changed;
        changed = isBound("Minute") ? changed.withMinute(minute) : changed;
        changed = isBound("Second") ? changed.withSecond(second) : changed;
        changed = isBound("Millisecond") ? changed.withNano(millisecond * 1_000_000) : changed;
        if (changed.equals(time)) {
            return moment;
        }
        long shift = Duration.between(time, changed).getSeconds() * TimeSpan.TICKS_PER_SECOND
                + Duration.between(time, changed).getNano() / 100;
        return DateTime.ofTicks(moment.ticks() + shift, moment.kind());
    }

    private String formatted(DateTime moment) {
        String pattern =
                switch (format.toLowerCase(Locale.ROOT)) {
                    case "filedate" -> "yyyyMMdd";
                    case "filedatetime" -> "yyyyMMddTHHmmssffff";
                    case "filedateuniversal" -> "yyyyMMddZ";
                    case "filedatetimeuniversal" -> "yyyyMMddTHHmmssffffZ";
                    default -> format;
                };
        boolean universal = format.toLowerCase(Locale.ROOT).endsWith("universal");
        DateTime shown = universal ? moment.toUniversalTime(context().process().zone()) : moment;
        String quoted =
                pattern.equals(format) ? pattern : pattern.replace("T", "'T'").replace("Z", "'Z'");
        return DateTimeFormatter.format(
                shown,
                quoted,
                context().culture().dateTimeFormat(),
                context().process().zone());
    }

    private Object hinted(DateTime moment) {
        PSObject wrapped = PSObject.wrap(moment);
        wrapped.instanceMembers().put(new PSNoteProperty("DisplayHint", displayHint));
        return wrapped;
    }
}
