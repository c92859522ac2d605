package mediashell.text.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

import mediashell.automation.values.DateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks by rule recorded from PowerShell 7.6.5; ISO weeks are judged by the JDK. */
class CalendarWeekTest {
    @Property(tries = 500)
    void isoWeeksAreThoseOfTheJdk(@ForAll @IntRange(min = 0, max = 1_000_000) int days) {
        LocalDate judge = LocalDate.of(10, 1, 1).plusDays(days);
        DateTime date = DateTime.of(judge.getYear(), judge.getMonthValue(), judge.getDayOfMonth());
        int week = judge.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = judge.get(IsoFields.WEEK_BASED_YEAR);
        assertEquals(week, CalendarWeek.isoWeek(date));
        assertEquals(year, CalendarWeek.isoYear(date));
        assertEquals(date, CalendarWeek.ofIsoWeek(year, week, date.dayOfWeek()));
    }

    @ParameterizedTest
    @CsvSource({"0,1,2,53", "1,52,1,53", "2,53,1,53"})
    void weeksByRule(int rule, int monday, int sunday, int lateMonday) {
        assertEquals(monday, CalendarWeek.weekOfYear(DateTime.of(2021, 1, 3), rule, 1));
        assertEquals(sunday, CalendarWeek.weekOfYear(DateTime.of(2021, 1, 3), rule, 0));
        assertEquals(lateMonday, CalendarWeek.weekOfYear(DateTime.of(2024, 12, 30), rule, 1));
    }

    @Test
    void elementsAreWhatReadersSee() {
        assertEquals(List.of("a", "\ud83d\ude00", "e\u0301", "z"), TextElements.of("a\ud83d\ude00e\u0301z"));
        assertEquals(List.of("\r\n"), TextElements.of("\r\n"));
        assertEquals(List.of(), TextElements.of(""));
        assertEquals(
                1,
                TextElements.of("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67")
                        .size());
        assertEquals(List.of(0, 3), TextElements.starts("a\u0301\u0323b"));
    }
}
