package mediashell.dotnet.system.threading;

import java.util.concurrent.TimeUnit;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.WaitHandle;

/** System.Threading.EventWaitHandle: a signal that stays set, or that one waiter takes. */
@DotNetType(value = "System.Threading.EventWaitHandle", base = "System.Threading.WaitHandle")
public class EventWaitHandle extends WaitHandle {
    private final boolean resets;
    private boolean set;

    @DotNetConstructor
    EventWaitHandle(boolean initialState, @TypeName("System.Threading.EventResetMode") EnumValue mode) {
        this(initialState, mode.value() == 0);
    }

    /** @param resets whether the waiter that is let go resets the signal */
    EventWaitHandle(boolean initialState, boolean resets) {
        this.set = initialState;
        this.resets = resets;
    }

    @DotNetMethod
    final synchronized boolean set() {
        set = true;
        notifyAll();
        return true;
    }

    @DotNetMethod
    final synchronized boolean reset() {
        set = false;
        return true;
    }

    final synchronized boolean isSet() {
        return set;
    }

    @Override
    public final synchronized boolean await(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (!set) {
            long left = milliseconds < 0 ? Long.MAX_VALUE : end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        set = !resets;
        return true;
    }
}
