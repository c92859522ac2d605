package mediashell.dotnet.system.timers;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.session.ShellProcess;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetEvent;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.EventSource;
import mediashell.automation.values.DateTime;

/**
 * System.Timers.Timer. Its event comes from a thread of its own: subscribe with Register-ObjectEvent; what a handler throws is lost, as in .NET.
 */
@DotNetType(value = "System.Timers.Timer", base = "System.ComponentModel.Component", interfaces = "System.IDisposable")
public final class Timer {
    private static final double DEFAULT_MILLIS = 100;

    private final ShellProcess process;
    private final EventSource elapsed = new EventSource();
    private double interval = DEFAULT_MILLIS;
    private boolean autoReset = true;
    private ScheduledExecutorService clock;

    @DotNetConstructor
    Timer(ExecutionContext context) {
        this.process = context.process();
    }

    @DotNetConstructor
    Timer(ExecutionContext context, double interval) {
        this(context);
        interval(interval);
    }

    @DotNetEvent(handler = "System.Timers.ElapsedEventHandler")
    EventSource elapsed() {
        return elapsed;
    }

    @DotNetProperty
    double interval() {
        return interval;
    }

    @DotNetProperty
    final void interval(double value) {
        if (value <= 0 || value > Integer.MAX_VALUE) {
            throw SessionErrors.plain(
                    "System.ArgumentException", "an interval is more than 0 milliseconds, but is " + value);
        }
        interval = value;
        if (enabled()) {
            stop();
            start();
        }
    }

    @DotNetProperty
    boolean autoReset() {
        return autoReset;
    }

    @DotNetProperty
    void autoReset(boolean value) {
        autoReset = value;
    }

    @DotNetProperty
    synchronized boolean enabled() {
        return clock != null;
    }

    @DotNetProperty
    void enabled(boolean value) {
        if (value) {
            start();
        } else {
            stop();
        }
    }

    @DotNetMethod
    synchronized void start() {
        if (clock != null) {
            return;
        }
        clock = Executors.newSingleThreadScheduledExecutor(process.scriptThreads());
        long nanos = (long) (interval * TimeUnit.MILLISECONDS.toNanos(1));
        clock.scheduleAtFixedRate(this::tick, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    @DotNetMethod
    synchronized void stop() {
        if (clock != null) {
            clock.shutdown();
            clock = null;
        }
    }

    @DotNetMethod
    void close() {
        stop();
    }

    @DotNetMethod
    void dispose() {
        stop();
    }

    private void tick() {
        if (!autoReset) {
            stop();
        }
        DateTime now = DateTime.ofInstant(process.clock().instant(), process.zone());
        try {
            elapsed.raise(null, this, new ElapsedEventArgs(now));
        } catch (DotNetException lost) {
            // System.Timers.Timer swallows what its handlers throw
        }
    }
}
