package mediashell.automation.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class TimeSpanTest {
    @Test
    void constantFormat() {
        assertEquals("-10675199.02:48:05.4775808", TimeSpan.MIN_VALUE.toString());
        assertEquals("1.02:03:04.0500000", TimeSpan.of(1, 2, 3, 4, 50).toString());
        assertEquals("00:00:00", TimeSpan.ZERO.toString());
    }

    @Test
    void overflowIsArithmetic() {
        assertThrows(ArithmeticException.class, TimeSpan.MIN_VALUE::negate);
        assertThrows(ArithmeticException.class, () -> TimeSpan.fromDays(1e9));
        assertThrows(IllegalArgumentException.class, () -> TimeSpan.fromDays(Double.NaN));
    }

    @Test
    void roundsProductsToTheEvenTick() {
        assertEquals(2, TimeSpan.ofTicks(5).multiply(0.5).ticks());
        assertEquals(1.5, TimeSpan.ofTicks(3).divide(TimeSpan.ofTicks(2)));
    }

    @Test
    void offsetsCompareByInstant() {
        var first = DateTimeOffset.of(DateTime.of(2024, 3, 5, 14, 0, 0), TimeSpan.of(5, 30, 0), ZoneOffset.UTC);
        assertEquals(first, first.toUniversalTime());
        assertTrue(!first.equalsExact(first.toUniversalTime()));
        assertEquals("2024-03-05T14:00+05:30", first.toString());
        assertThrows(ArgumentRangeException.class, () -> first.toOffset(TimeSpan.of(15, 0, 0)));
    }
}
