package mediashell.text.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.TimeSpan;
import mediashell.text.TextTable;
import mediashell.text.culture.Culture;
import mediashell.text.culture.DateTimeFormatInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateTimeFormatterTest {
    static Stream<Object[]> dates() {
        return TextTable.rows("dates.txt");
    }

    static Stream<Object[]> timeSpans() {
        return TextTable.rows("timespans.txt");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("dates")
    void formatsDatesAsRecorded(String date, String format, String culture, String expected) {
        assertEquals(expected, formatted(date, format, Culture.of(culture).dateTimeFormat()));
    }

    private static String formatted(String date, String format, DateTimeFormatInfo info) {
        int sign = Math.max(date.indexOf('+'), date.lastIndexOf('-') > 10 ? date.lastIndexOf('-') : -1);
        try {
            if (sign < 0) {
                return DateTimeFormatter.format(date(date), format, info, ZoneOffset.UTC);
            }
            var offset = ZoneOffset.of(date.substring(sign));
            var span = TimeSpan.ofTicks(offset.getTotalSeconds() * TimeSpan.TICKS_PER_SECOND);
            var value = DateTimeOffset.of(date(date.substring(0, sign)).ticks(), span);
            return DateTimeFormatter.format(value, format, info, ZoneOffset.UTC);
        } catch (NetFormatException bad) {
            return "!";
        }
    }

    private static DateTime date(String text) {
        DateTime clock =
                DateTime.ofInstant(LocalDateTime.parse(text.replace("Z", "")).toInstant(ZoneOffset.UTC));
        return clock.specifyKind(text.endsWith("Z") ? DateTimeKind.UTC : DateTimeKind.UNSPECIFIED);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("timeSpans")
    void formatsTimeSpansAsRecorded(String span, String format, String culture, String expected) {
        assertEquals(expected, formatted(span(span), format, culture));
    }

    private static String formatted(TimeSpan span, String format, String culture) {
        try {
            return TimeSpanFormatter.format(span, format, Culture.of(culture).numberFormat());
        } catch (NetFormatException bad) {
            return "!";
        }
    }

    /** Reads the constant format without the parser under test. */
    private static TimeSpan span(String text) {
        String[] parts = text.replace("-", "").split(":");
        String[] days = parts[0].split("\\.");
        String[] seconds = parts[2].split("\\.");
        long hours = Long.parseLong(days[days.length - 1]) + (days.length > 1 ? 24 * Long.parseLong(days[0]) : 0);
        long ticks = hours * TimeSpan.TICKS_PER_HOUR
                + Long.parseLong(parts[1]) * TimeSpan.TICKS_PER_MINUTE
                + Long.parseLong(seconds[0]) * TimeSpan.TICKS_PER_SECOND;
        String fraction = seconds.length > 1 ? (seconds[1] + "000000").substring(0, 7) : "0";
        ticks += Long.parseLong(fraction);
        return TimeSpan.ofTicks(text.startsWith("-") ? -ticks : ticks);
    }
}
