package mediashell.dotnet.system.threading;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.WaitHandle;

/** System.Threading.ManualResetEventSlim. */
@DotNetType(value = "System.Threading.ManualResetEventSlim", interfaces = "System.IDisposable")
public final class ManualResetEventSlim {
    private final ManualResetEvent signal;

    @DotNetConstructor
    ManualResetEventSlim() {
        this(false);
    }

    @DotNetConstructor
    ManualResetEventSlim(boolean initialState) {
        this.signal = new ManualResetEvent(initialState);
    }

    @DotNetProperty
    boolean isSet() {
        return signal.isSet();
    }

    @DotNetProperty
    @TypeName("System.Threading.WaitHandle")
    WaitHandle waitHandle() {
        return signal;
    }

    @DotNetMethod
    void set() {
        signal.set();
    }

    @DotNetMethod
    void reset() {
        signal.reset();
    }

    @DotNetMethod("Wait")
    void waitFor() {
        Waiting.on(signal, Waiting.INFINITE);
    }

    @DotNetMethod("Wait")
    boolean waitFor(int millisecondsTimeout) {
        return Waiting.on(signal, millisecondsTimeout);
    }

    @DotNetMethod("Wait")
    boolean waitFor(TimeSpan timeout) {
        return Waiting.on(signal, Waiting.millis(timeout));
    }

    @DotNetMethod
    void dispose() {
        signal.close();
    }
}
