package mediashell.dotnet.system.threading;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.WaitHandle;

/** So many may enter at once: what both semaphores of .NET are. */
final class CountingLock extends WaitHandle {
    private final Semaphore places;
    private final int maximum;

    CountingLock(int initialCount, int maximumCount) {
        if (initialCount < 0 || initialCount > maximumCount) {
            throw new ArgumentRangeException(
                    "initialCount", "the first count is 0 to " + maximumCount + ", but is " + initialCount);
        }
        this.places = new Semaphore(initialCount, true);
        this.maximum = maximumCount;
    }

    int available() {
        return places.availablePermits();
    }

    /** Lets further ones in; the count before is the answer. */
    synchronized int release(int count) {
        int before = places.availablePermits();
        if (count < 1) {
            throw new ArgumentRangeException("releaseCount", "at least one is released, but it is " + count);
        }
        if (count > maximum - before) {
            throw SessionErrors.plain(
                    "System.Threading.SemaphoreFullException",
                    "the semaphore would count more than its maximum of " + maximum);
        }
        places.release(count);
        return before;
    }

    @Override
    public boolean await(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) {
            places.acquire();
            return true;
        }
        return places.tryAcquire(milliseconds, TimeUnit.MILLISECONDS);
    }
}
