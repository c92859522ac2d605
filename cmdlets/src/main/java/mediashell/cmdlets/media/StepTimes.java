package mediashell.cmdlets.media;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Tells of each step of a build how long it took and how fast bytes went: {@code Writing: 1000.0 MB in 0.71 s, 1408 MB/s}, or without
 * bytes {@code Planning: 0.12 s}. A megabyte is a million bytes.
 */
public final class StepTimes {

    private static final double MEGA = 1e6;

    private final InstantSource clock;
    private final Consumer<String> listener;
    private Instant started;
    private String step;
    private long bytes;

    /** @param listener gets a line for each step that has ended */
    public StepTimes(InstantSource clock, Consumer<String> listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /** Ends the step before and begins another. */
    public void begin(String name) {
        end();
        step = name;
        started = clock.instant();
        bytes = 0;
    }

    /** Bytes went in this step. */
    public void advance(long count) {
        bytes += count;
    }

    /** Ends the step, if there is one. */
    public void end() {
        if (step != null) {
            double seconds = Duration.between(started, clock.instant()).toNanos() / 1e9;
            listener.accept(step + ": " + text(seconds));
            step = null;
        }
    }

    private String text(double seconds) {
        if (bytes == 0) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        String time = String.format(Locale.ROOT, "%.1f MB in %.2f s", bytes / MEGA, seconds);
        return seconds > 0 ? String.format(Locale.ROOT, "%s, %.0f MB/s", time, bytes / MEGA / seconds) : time;
    }
}
