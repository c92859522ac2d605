package mediashell.automation.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.pipeline.ExitException;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;

/**
 * One run of code in a session of its own. Records pile up here until they are taken; any thread may ask, wait, take and stop.
 */
public final class SessionRun {

    private final Runspace session;
    private final List<StreamRecord> records = new ArrayList<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final List<Runnable> listeners = new ArrayList<>();
    private JobState state = JobState.NotStarted;
    private DotNetException failure;
    private Thread thread;

    /**
     * @param session where the code runs; nothing else may run in it meanwhile
     */
    public SessionRun(Runspace session) {
        this.session = session;
    }

    /** Takes a record; for the streams of the code that runs. */
    public synchronized void accept(StreamRecord record) {
        records.add(record);
        notifyAll();
    }

    /** Calls {@code listener} after the end, on the thread of the run; at once when it has ended. */
    public void whenFinished(Runnable listener) {
        synchronized (this) {
            if (!state.isFinished()) {
                listeners.add(listener);
                return;
            }
        }
        listener.run();
    }

    /** Runs the code on a script thread of its own. */
    public void start(Consumer<ExecutionContext> code) {
        Thread made = session.process().scriptThreads().newThread(() -> run(code));
        synchronized (this) {
            if (state != JobState.NotStarted) {
                return;
            }
            state = JobState.Running;
            thread = made;
        }
        made.start();
    }

    private void run(Consumer<ExecutionContext> code) {
        try {
            code.accept(session);
            finish(JobState.Completed, null);
        } catch (PipelineStoppedException stopped) {
            finish(JobState.Stopped, null);
        } catch (ExitException | BreakException | ContinueException left) {
            finish(JobState.Completed, null);
        } catch (DotNetException error) {
            session.toErrorRecord(error);
            finish(JobState.Failed, error);
        } catch (StackOverflowError deep) {
            finish(JobState.Failed, callDepth());
        } finally {
            finish(JobState.Stopped, null);
        }
    }

    private static DotNetException callDepth() {
        return SessionErrors.runtime(
                "CallDepthOverflow",
                ErrorCategory.InvalidOperation,
                null,
                "the calls of this session are nested too deeply");
    }

    private void finish(JobState end, DotNetException reason) {
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

    public synchronized JobState state() {
        return state;
    }

    /** Why it failed, or null. */
    public synchronized DotNetException failure() {
        return failure;
    }

    public synchronized boolean hasRecords() {
        return !records.isEmpty();
    }

    /** The records so far; they are forgotten unless {@code keep}. */
    public synchronized List<StreamRecord> take(boolean keep) {
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
    public boolean await(long milliseconds) {
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

    /** Asks the code to stop and waits until it has. */
    public void stop() {
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running == null) {
            finish(JobState.Stopped, null);
            return;
        }
        if (!state().isFinished()) {
            session.stop();
            running.interrupt();
            await(-1);
        }
    }
}
