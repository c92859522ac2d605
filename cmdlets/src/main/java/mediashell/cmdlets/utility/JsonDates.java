package mediashell.cmdlets.utility;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.TimeSpan;

/** Dates in JSON text: ISO 8601 with as many digits as needed. */
final class JsonDates {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,7}))?(Z|[+-]\\d\\d:\\d\\d)?");

    private JsonDates() {}

    static String text(DateTime date, ZoneId zone) {
        String bare = bare(date.ticks());
        return switch (date.kind()) {
            case UTC -> bare + "Z";
            case LOCAL ->
                bare + offset(zone.getRules().getOffset(date.toInstant(zone)).getTotalSeconds());
            default -> bare;
        };
    }

    static String text(DateTimeOffset date) {
        return bare(date.dateTime().ticks()) + offset((int) (date.offset().ticks() / TimeSpan.TICKS_PER_SECOND));
    }

    private static String bare(long ticks) {
        LocalDateTime time = DateTime.ofTicks(ticks, DateTimeKind.UNSPECIFIED).toLocalDateTime();
        String text = "%04d-%02d-%02dT%02d:%02d:%02d"
                .formatted(
                        time.getYear(),
                        time.getMonthValue(),
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond());
        long fraction = ticks % TimeSpan.TICKS_PER_SECOND;
        return fraction == 0 ? text : (text + "." + "%07d".formatted(fraction)).replaceAll("0+$", "");
    }

    private static String offset(int seconds) {
        int minutes = Math.abs(seconds) / 60;
        return "%s%02d:%02d".formatted(seconds < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }

    /**
     * The date that a JSON string is, or the string itself.
     *
     * @param kind Default, Local, Utc, Offset or String
     */
    static Object read(String text, String kind, ZoneId zone) {
        Matcher matcher = kind.equals("String") || text.length() < 19 ? null : ISO.matcher(text);
        if (matcher == null || !matcher.matches()) {
            return text;
        }
        try {
            return read(matcher, kind, zone);
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }

    private static Object read(Matcher matcher, String kind, ZoneId zone) {
        LocalDateTime time = LocalDateTime.of(
                number(matcher, 1),
                number(matcher, 2),
                number(matcher, 3),
                number(matcher, 4),
                number(matcher, 5),
                number(matcher, 6));
        String digits = matcher.group(7) == null ? "" : matcher.group(7);
        long ticks = digits.isEmpty() ? 0 : Long.parseLong((digits + "0000000").substring(0, 7));
        LocalDateTime exact = time.plusNanos(ticks * 100);
        String offset = matcher.group(8);
        if (offset == null) {
            DateTime plain = local(exact, DateTimeKind.UNSPECIFIED);
            return kind.equals("Utc")
                    ? plain.specifyKind(DateTimeKind.UTC)
                    : kind.equals("Local") ? plain.specifyKind(DateTimeKind.LOCAL) : plain;
        }
        ZoneOffset given = ZoneOffset.of(offset);
        if (kind.equals("Offset")) {
            return DateTimeOffset.of(
                    local(exact, DateTimeKind.UNSPECIFIED), TimeSpan.fromSeconds(given.getTotalSeconds()), zone);
        }
        boolean utc = kind.equals("Utc") || kind.equals("Default") && offset.equals("Z");
        ZoneId target = utc ? ZoneOffset.UTC : zone;
        LocalDateTime there = exact.atOffset(given).atZoneSameInstant(target).toLocalDateTime();
        return local(there, utc ? DateTimeKind.UTC : DateTimeKind.LOCAL);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static DateTime local(LocalDateTime time, DateTimeKind kind) {
        long ticks = Duration.between(LocalDateTime.of(1, 1, 1, 0, 0), time).getSeconds() * TimeSpan.TICKS_PER_SECOND
                + time.getNano() / 100;
        return DateTime.ofTicks(ticks, kind);
    }
}
