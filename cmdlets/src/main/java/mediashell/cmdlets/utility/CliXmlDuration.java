package mediashell.cmdlets.utility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.values.TimeSpan;

/** Spans of time as XML Schema durations: {@code P1DT2H3M4.5S}. */
final class CliXmlDuration {

    private static final Pattern FORM =
            Pattern.compile("(-)?P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(?:\\.(\\d+))?S)?)?");

    private CliXmlDuration() {}

    static String text(TimeSpan span) {
        long ticks = Math.abs(span.ticks());
        long days = ticks / TimeSpan.TICKS_PER_DAY;
        long hours = ticks / TimeSpan.TICKS_PER_HOUR % 24;
        long minutes = ticks / TimeSpan.TICKS_PER_MINUTE % 60;
        long seconds = ticks / TimeSpan.TICKS_PER_SECOND % 60;
        long fraction = ticks % TimeSpan.TICKS_PER_SECOND;
        StringBuilder out = new StringBuilder(span.ticks() < 0 ? "-P" : "P");
        out.append(days > 0 ? days + "D" : "").append('T');
        out.append(hours > 0 ? hours + "H" : "").append(minutes > 0 ? minutes + "M" : "");
        out.append(seconds);
        if (fraction > 0) {
            out.append(".").append("%07d".formatted(fraction).replaceAll("0+$", ""));
        }
        return out.append('S').toString();
    }

    static TimeSpan parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a duration looks like P1DT2H3M4.5S, but is " + text);
        }
        long ticks = number(matcher.group(2)) * TimeSpan.TICKS_PER_DAY
                + number(matcher.group(3)) * TimeSpan.TICKS_PER_HOUR
                + number(matcher.group(4)) * TimeSpan.TICKS_PER_MINUTE
                + number(matcher.group(5)) * TimeSpan.TICKS_PER_SECOND
                + (matcher.group(6) == null ? 0 : Long.parseLong((matcher.group(6) + "0000000").substring(0, 7)));
        return TimeSpan.ofTicks(matcher.group(1) == null ? ticks : -ticks);
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
