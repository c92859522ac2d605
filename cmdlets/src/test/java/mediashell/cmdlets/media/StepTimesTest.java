package mediashell.cmdlets.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

final class StepTimesTest {

    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final StepTimes times = new StepTimes(() -> now, told::add);

    @Test
    void aStepEndsWhereTheNextBegins() {
        times.begin("Planning");
        pass(120);
        times.begin("Writing");
        times.advance(400_000_000);
        times.advance(600_000_000);
        pass(500);
        times.end();
        times.end();
        assertEquals(List.of("Planning: 0.12 s", "Writing: 1000.0 MB in 0.50 s, 2000 MB/s"), told);
    }

    @Test
    void noTimeHasNoSpeed() {
        times.begin("Writing");
        times.advance(1);
        times.end();
        assertEquals(List.of("Writing: 0.0 MB in 0.00 s"), told);
    }

    private void pass(long milliseconds) {
        now = now.plusMillis(milliseconds);
    }
}
