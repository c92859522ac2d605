package mediashell.dotnet.system.threading;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TimeSpan;

/** System.Threading.CountdownEvent: set after so many signals. */
@DotNetType(value = "System.Threading.CountdownEvent", interfaces = "System.IDisposable")
public final class CountdownEvent {
    private final ManualResetEvent end;
    private int initial;
    private int current;

    @DotNetConstructor
    CountdownEvent(int initialCount) {
        this.initial = initialCount;
        this.current = initialCount;
        this.end = new ManualResetEvent(initialCount == 0);
    }

    @DotNetProperty
    synchronized int currentCount() {
        return current;
    }

    @DotNetProperty
    synchronized int initialCount() {
        return initial;
    }

    @DotNetProperty
    boolean isSet() {
        return end.isSet();
    }

    @DotNetMethod
    boolean signal() {
        return signal(1);
    }

    /** Whether this signal was the last. */
    @DotNetMethod
    synchronized boolean signal(int signalCount) {
        if (signalCount > current) {
            throw SessionErrors.plain(
                    "System.InvalidOperationException",
                    "only " + current + " signals are left, but " + signalCount + " were given");
        }
        current -= signalCount;
        if (current == 0) {
            end.set();
        }
        return current == 0;
    }

    @DotNetMethod
    void addCount() {
        addCount(1);
    }

    @DotNetMethod
    synchronized void addCount(int signalCount) {
        if (current == 0) {
            throw SessionErrors.plain(
                    "System.InvalidOperationException", "the event is set already: nothing can be added to its count");
        }
        current += signalCount;
    }

    @DotNetMethod
    void reset() {
        reset(initialCount());
    }

    @DotNetMethod
    synchronized void reset(int count) {
        initial = count;
        current = count;
        end.reset();
        if (count == 0) {
            end.set();
        }
    }

    @DotNetMethod("Wait")
    void waitFor() {
        Waiting.on(end, Waiting.INFINITE);
    }

    @DotNetMethod("Wait")
    boolean waitFor(int millisecondsTimeout) {
        return Waiting.on(end, millisecondsTimeout);
    }

    @DotNetMethod("Wait")
    boolean waitFor(TimeSpan timeout) {
        return Waiting.on(end, Waiting.millis(timeout));
    }

    @DotNetMethod
    void dispose() {
        end.close();
    }
}
