package mediashell.dotnet.system.diagnostics;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TimeSpan;

/** System.Diagnostics.Stopwatch. */
@DotNetType("System.Diagnostics.Stopwatch")
public final class Stopwatch {

    private static final long NANOS_PER_TICK = 100;

    @DotNetField("Frequency")
    static final long FREQUENCY = 1_000_000_000L;

    @DotNetField("IsHighResolution")
    static final boolean IS_HIGH_RESOLUTION = true;

    private long elapsed;
    private long started;
    private boolean running;

    @DotNetConstructor
    Stopwatch() {}

    @DotNetMethod
    static Stopwatch startNew() {
        Stopwatch watch = new Stopwatch();
        watch.start();
        return watch;
    }

    @DotNetMethod
    static long getTimestamp() {
        return System.nanoTime();
    }

    @DotNetMethod
    void start() {
        if (!running) {
            started = System.nanoTime();
            running = true;
        }
    }

    @DotNetMethod
    void stop() {
        elapsed = nanos();
        running = false;
    }

    @DotNetMethod
    void reset() {
        elapsed = 0;
        running = false;
    }

    @DotNetMethod
    void restart() {
        reset();
        start();
    }

    private long nanos() {
        return running ? elapsed + System.nanoTime() - started : elapsed;
    }

    @DotNetProperty
    boolean isRunning() {
        return running;
    }

    @DotNetProperty
    TimeSpan elapsed() {
        return TimeSpan.ofTicks(nanos() / NANOS_PER_TICK);
    }

    @DotNetProperty
    long elapsedMilliseconds() {
        return nanos() / 1_000_000;
    }

    @DotNetProperty
    long elapsedTicks() {
        return nanos();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return elapsed().toString();
    }
}
