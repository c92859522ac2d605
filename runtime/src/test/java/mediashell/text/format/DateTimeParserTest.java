package mediashell.text.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.TimeSpan;
import mediashell.text.TextTable;
import mediashell.text.culture.Culture;
import mediashell.text.culture.DateTimeFormatInfo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateTimeParserTest {
    private static final DateTime TODAY = DateTime.of(2030, 6, 15);
    private static final DateTimeFormatInfo INVARIANT = Culture.INVARIANT.dateTimeFormat();

    static Stream<Object[]> dates() {
        return TextTable.rows("date-parsing.txt");
    }

    static Stream<Object[]> timeSpans() {
        return TextTable.rows("timespan-parsing.txt");
    }

    private static DateTimeParser parser(int styles) {
        return new DateTimeParser(INVARIANT, styles, ZoneOffset.UTC, TODAY);
    }

    @ParameterizedTest(name = "[{1}] {0} {2}")
    @MethodSource("dates")
    void readsDatesAsRecorded(String how, String text, String format, String expected) {
        Parsed<DateTime> parsed = how.equals("exact")
                ? parser(0).parseExact(text, format)
                : parser(how.equals("styles") ? Integer.parseInt(format) : 0).parse(text);
        DateTime date = parsed.orNull();
        assertEquals(expected, date == null ? "!" : shown(how, date));
    }

    private static String shown(String how, DateTime date) {
        DateTime utc = date.kind() == DateTimeKind.LOCAL ? date.toUniversalTime(ZoneOffset.UTC) : date;
        return switch (how) {
            case "utc" ->
                DateTimeFormatter.format(date.toUniversalTime(ZoneOffset.UTC), "o", INVARIANT, ZoneOffset.UTC) + " "
                        + date.kind().dotNetName();
            case "time" -> date.timeOfDay().toString();
            case "styles" ->
                date.kind().dotNetName() + " " + DateTimeFormatter.format(utc, "o", INVARIANT, ZoneOffset.UTC);
            default -> DateTimeFormatter.format(date, "yyyy-MM-ddTHH:mm:ss.FFFFFFF", INVARIANT, ZoneOffset.UTC);
        };
    }

    @ParameterizedTest(name = "[{1}] {0} {2}")
    @MethodSource("timeSpans")
    void readsTimeSpansAsRecorded(String how, String text, String format, String expected) {
        boolean exact = how.equals("exact");
        var info = Culture.of(exact ? "" : how).numberFormat();
        Parsed<TimeSpan> parsed =
                exact ? TimeSpanParser.parseExact(text, info, format) : TimeSpanParser.parse(text, info);
        assertEquals(expected, parsed.isValue() ? parsed.get().toString() : "!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE|05.03.2024|2024-03-05",
                "de-DE|5. März 2024|2024-03-05",
                "de-DE|Dienstag, 5. März 2024|2024-03-05",
                "fr-FR|5 mars 2024|2024-03-05",
                "es-ES|5 de marzo de 2024|2024-03-05",
                "en-US|3/5/2024|2024-03-05",
                "en-US|3/5|2030-03-05",
                "de-DE|5.3.|2030-03-05",
                "en-US|March 5|2030-03-05",
                "ja-JP|2024年3月5日|2024-03-05",
                "sv-SE|24-03-05|2024-03-05",
                "th-TH|5/3/2567|2024-03-05",
                "pl-PL|4 sierpnia 2024|2024-08-04"
            })
    void readsDatesOfCultures(String culture, String text, String expected) {
        var parser = new DateTimeParser(Culture.of(culture).dateTimeFormat(), 0, ZoneOffset.UTC, TODAY);
        DateTime date = parser.parse(text).get();
        assertEquals(expected, DateTimeFormatter.format(date, "yyyy-MM-dd", INVARIANT, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de-DE", "en-US", "fr-FR", "es-ES", "ja-JP", "ko-KR", "ru-RU", "cs-CZ", "pt-BR", "sv-SE"})
    void readsItsOwnFormats(String name) {
        DateTimeFormatInfo info = Culture.of(name).dateTimeFormat();
        DateTime date = DateTime.of(2024, 8, 4, 14, 7, 9);
        var parser = new DateTimeParser(info, 0, ZoneOffset.UTC, TODAY);
        for (String format : new String[] {"G", "F", "s", "o", "u", "r"}) {
            String text = DateTimeFormatter.format(date, format, info, ZoneOffset.UTC);
            assertEquals(date, parser.parseExact(text, format).orNull(), text);
            assertEquals(date, parser.parse(text).orNull(), text);
        }
    }

    @Test
    void missingPartsAreToday() {
        assertEquals(
                DateTime.of(2030, 6, 15, 14, 7, 0), parser(0).parse("14:07").get());
        DateTime first =
                parser(DateTimeStyles.NO_CURRENT_DATE_DEFAULT).parse("14:07").get();
        assertEquals(DateTime.of(1, 1, 1, 14, 7, 0), first);
    }

    @Test
    void offsetsLeadToTheLocalZone() {
        var berlin = new DateTimeParser(INVARIANT, 0, ZoneId.of("Europe/Berlin"), TODAY);
        DateTime date = berlin.parse("2024-07-01T12:00:00Z").get();
        assertEquals(DateTimeKind.LOCAL, date.kind());
        assertEquals(14, date.hour());
        assertEquals(
                TimeSpan.of(2, 0, 0),
                berlin.parseOffset("2024-07-01 12:00").get().offset());
    }

    @Test
    void readsOffsets() {
        DateTimeOffset value = parser(0).parseOffset("2024-03-05 14:07 -08:00").get();
        assertEquals("2024-03-05T14:07-08:00", value.toString());
        assertEquals(
                "2024-03-05T00:00+01:00",
                parser(0)
                        .parseOffsetExact("05/03/2024 +01:00", "dd/MM/yyyy zzz")
                        .get()
                        .toString());
        assertFalse(parser(0).parseOffset("2024-03-05 14:07 +15:00").isValue());
    }

    @Test
    void severalFormatsAndBlanks() {
        assertTrue(
                parser(0).parseExact("05.03.2024", "yyyy-MM-dd", "dd.MM.yyyy").isValue());
        assertTrue(parser(DateTimeStyles.ALLOW_WHITE_SPACES)
                .parseExact(" 2024-03-05 ", "yyyy-MM-dd")
                .isValue());
        assertThrows(
                NetFormatException.class, () -> parser(0).parseExact("2024", "").get());
        assertThrows(IllegalArgumentException.class, () -> parser(96));
    }

    @Property(tries = 300)
    void roundTrips(@ForAll @LongRange(min = 0, max = DateTime.MAX_TICKS) long ticks) {
        DateTime date = DateTime.ofTicks(ticks, DateTimeKind.UTC);
        String text = DateTimeFormatter.format(date, "o", INVARIANT, ZoneOffset.UTC);
        assertEquals(
                date,
                parser(DateTimeStyles.ROUNDTRIP_KIND).parseExact(text, "o").get());
        assertEquals(date, parser(DateTimeStyles.ROUNDTRIP_KIND).parse(text).get());
        assertEquals(
                TimeSpan.ofTicks(ticks),
                TimeSpanParser.parse(TimeSpan.ofTicks(ticks).toString(), Culture.INVARIANT.numberFormat())
                        .get());
    }
}
