package mediashell.automation.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import mediashell.automation.DotNetException;
import mediashell.automation.pipeline.PipelineStoppedException;

/** A run whose records pile up until they are taken; any thread may ask, wait, take and stop. */
public abstract class RecordedRun {
    private final List<StreamRecord> records = new ArrayList<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final List<Runnable> listeners = new ArrayList<>();
    private JobState state = JobState.NotStarted;
    private DotNetException failure;

    /** Takes a record; for the streams of the code that runs. */
    public final synchronized void accept(StreamRecord record) {
        records.add(record);
        notifyAll();
    }

    /** Calls {@code listener} after the end, on the thread of the run; at once when it has ended. */
    public final void whenFinished(Runnable listener) {
        synchronized (this) {
            if (!state.isFinished()) {
                listeners.add(listener);
                return;
            }
        }
        listener.run();
    }

    /** Marks the run as begun; false when it had begun or ended before. */
    protected final synchronized boolean begin() {
        if (state != JobState.NotStarted) {
            return false;
        }
        state = JobState.Running;
        return true;
    }

    /** Marks the run as ended, unless it has. */
    protected final void finish(JobState end, DotNetException reason) {
        List<Runnable> told;
        synchronized (this) {
            if (state.isFinished()) {
                return;
            }
            state = end;
            failure = reason;
            told = List.copyOf(listeners);
            notifyAll();
        }
        finished.countDown();
        told.forEach(Runnable::run);
    }

    public final synchronized JobState state() {
        return state;
    }

    /** Why it failed, or null. */
    public final synchronized DotNetException failure() {
        return failure;
    }

    public final synchronized boolean hasRecords() {
        return !records.isEmpty();
    }

    /** The records so far; they are forgotten unless {@code keep}. */
    public final synchronized List<StreamRecord> take(boolean keep) {
        List<StreamRecord> taken = List.copyOf(records);
        if (!keep) {
            records.clear();
        }
        return taken;
    }

    /**
     * Waits for the end.
     *
     * @param milliseconds at most so long; negative for without end
     * @return whether it has come
     */
    public final boolean await(long milliseconds) {
        try {
            if (milliseconds < 0) {
                finished.await();
                return true;
            }
            return finished.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    /** Asks the code to stop and waits a while for it. */
    public abstract void stop();
}
