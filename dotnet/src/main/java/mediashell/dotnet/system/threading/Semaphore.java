package mediashell.dotnet.system.threading;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.WaitHandle;

/** System.Threading.Semaphore. */
@DotNetType(value = "System.Threading.Semaphore", base = "System.Threading.WaitHandle")
public final class Semaphore extends WaitHandle {
    private final CountingLock lock;

    @DotNetConstructor
    Semaphore(int initialCount, int maximumCount) {
        this.lock = new CountingLock(initialCount, maximumCount);
    }

    @DotNetMethod
    int release() {
        return lock.release(1);
    }

    @DotNetMethod
    int release(int releaseCount) {
        return lock.release(releaseCount);
    }

    @Override
    public boolean await(long milliseconds) throws InterruptedException {
        return lock.await(milliseconds);
    }
}
