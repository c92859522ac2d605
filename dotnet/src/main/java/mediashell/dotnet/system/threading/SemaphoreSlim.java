package mediashell.dotnet.system.threading;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.WaitHandle;

/** System.Threading.SemaphoreSlim. */
@DotNetType(value = "System.Threading.SemaphoreSlim", interfaces = "System.IDisposable")
public final class SemaphoreSlim {
    private final CountingLock lock;

    @DotNetConstructor
    SemaphoreSlim(int initialCount) {
        this(initialCount, Integer.MAX_VALUE);
    }

    @DotNetConstructor
    SemaphoreSlim(int initialCount, int maxCount) {
        this.lock = new CountingLock(initialCount, maxCount);
    }

    @DotNetProperty
    int currentCount() {
        return lock.available();
    }

    @DotNetProperty
    @TypeName("System.Threading.WaitHandle")
    WaitHandle availableWaitHandle() {
        return lock;
    }

    @DotNetMethod("Wait")
    void waitFor() {
        Waiting.on(lock, Waiting.INFINITE);
    }

    @DotNetMethod("Wait")
    boolean waitFor(int millisecondsTimeout) {
        return Waiting.on(lock, millisecondsTimeout);
    }

    @DotNetMethod("Wait")
    boolean waitFor(TimeSpan timeout) {
        return Waiting.on(lock, Waiting.millis(timeout));
    }

    @DotNetMethod
    int release() {
        return lock.release(1);
    }

    @DotNetMethod
    int release(int releaseCount) {
        return lock.release(releaseCount);
    }

    @DotNetMethod
    void dispose() {
        lock.close();
    }
}
