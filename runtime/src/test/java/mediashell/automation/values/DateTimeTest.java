package mediashell.automation.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.ZoneId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DateTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Property(tries = 500)
    void partsAgreeWithTheJdk(@ForAll @LongRange(min = 0, max = DateTime.MAX_TICKS) long ticks) {
        DateTime date = DateTime.ofTicks(ticks, DateTimeKind.UTC);
        LocalDateTime judge = date.toLocalDateTime();
        assertEquals(
                judge.toLocalDate().toString(), String.format("%04d-%02d-%02d", date.year(), date.month(), date.day()));
        assertEquals(judge.getDayOfYear(), date.dayOfYear());
        assertEquals(judge.getDayOfWeek().getValue() % 7, date.dayOfWeek());
        assertEquals(judge.getHour(), date.hour());
        assertEquals(date, DateTime.ofInstant(date.toInstant(BERLIN)));
    }

    @Property(tries = 300)
    void monthsAgreeWithTheJdk(
            @ForAll @LongRange(min = 0, max = DateTime.MAX_TICKS) long ticks,
            @ForAll @LongRange(min = -50, max = 50) long n) {
        DateTime date = DateTime.ofTicks(ticks, DateTimeKind.LOCAL);
        LocalDateTime judge = date.toLocalDateTime().plusMonths(n);
        if (judge.getYear() >= 1 && judge.getYear() <= 9999) {
            assertEquals(judge, date.addMonths((int) n).toLocalDateTime());
        }
    }

    @Test
    void refusesDaysThatDoNotExist() {
        assertThrows(ArgumentRangeException.class, () -> DateTime.of(2023, 2, 29));
        assertThrows(ArgumentRangeException.class, () -> DateTime.MAX_VALUE.addTicks(1));
        assertThrows(ArgumentRangeException.class, () -> DateTime.MIN_VALUE.addDays(-0.5));
    }

    @Test
    void convertsThroughTheLocalZone() {
        DateTime summer = DateTime.of(2024, 7, 1, 12, 0, 0, 0, DateTimeKind.LOCAL);
        assertEquals(DateTime.of(2024, 7, 1, 10, 0, 0), summer.toUniversalTime(BERLIN));
        assertEquals(DateTime.of(2024, 1, 1, 1, 0, 0), DateTime.of(2024, 1, 1).toLocalTime(BERLIN));
        assertEquals(TimeSpan.of(1, 0, 0), DateTime.of(2024, 10, 27, 2, 30, 0).localOffset(BERLIN));
        assertEquals(TimeSpan.of(1, 0, 0), DateTime.of(2024, 3, 31, 2, 30, 0).localOffset(BERLIN));
    }

    @Test
    void oleDates() {
        assertEquals(45356.5, DateTime.of(2024, 3, 5, 12, 0, 0).toOADate());
        assertEquals(-1.25, DateTime.of(1899, 12, 29, 6, 0, 0).toOADate());
        assertEquals(DateTime.of(1899, 12, 29, 6, 0, 0), DateTime.fromOADate(-1.25));
    }
}
