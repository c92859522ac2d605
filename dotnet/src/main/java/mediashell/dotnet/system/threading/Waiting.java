package mediashell.dotnet.system.threading;

import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.WaitHandle;

/** Waits on behalf of a script: who interrupts the thread stops the pipeline. */
public final class Waiting {
    /** .NET's Timeout.Infinite. */
    public static final long INFINITE = -1;

    private Waiting() {}

    /** Something that takes time. */
    public interface Wait {
        boolean run() throws InterruptedException;
    }

    /** Runs a wait; the answer is its own. */
    public static boolean during(Wait wait) {
        try {
            return wait.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    public static boolean on(WaitHandle handle, long milliseconds) {
        return during(() -> handle.await(checked(milliseconds)));
    }

    /** Milliseconds as .NET's waits take them: -1 for without end. */
    public static long millis(TimeSpan time) {
        return checked(time.ticks() / TimeSpan.TICKS_PER_MILLISECOND);
    }

    public static long checked(long milliseconds) {
        if (milliseconds < INFINITE) {
            throw new ArgumentRangeException(
                    "millisecondsTimeout", "a time is -1 (without end) or not negative, but is " + milliseconds);
        }
        return milliseconds;
    }
}
