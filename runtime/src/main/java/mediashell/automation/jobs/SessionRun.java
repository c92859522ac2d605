package mediashell.automation.jobs;

import java.util.function.Consumer;
import java.util.function.Supplier;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.pipeline.ExitException;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.session.ShellProcess;

/**
 * One run of code in a session of its own, on a thread of its own.
 */
public final class SessionRun extends RecordedRun {

    /** How long a stop waits for code that does not listen, for example a program that ignores signals. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final ShellProcess process;
    private final Supplier<Runspace> sessions;
    private volatile Runspace session;
    private Thread thread;

    /**
     * @param session where the code runs; nothing else may run in it meanwhile
     */
    public SessionRun(Runspace session) {
        this(session.process(), () -> session);
    }

    /**
     * @param sessions asked for the session on the thread of the run; may wait for one
     */
    public SessionRun(ShellProcess process, Supplier<Runspace> sessions) {
        this.process = process;
        this.sessions = sessions;
    }

    /** Runs the code on this thread, and returns when it has ended. */
    public void runHere(Consumer<ExecutionContext> code) {
        if (begin()) {
            run(code);
        }
    }

    /** Runs the code on a script thread of its own. */
    public void start(Consumer<ExecutionContext> code) {
        Thread made = process.scriptThreads().newThread(() -> run(code));
        synchronized (this) {
            if (!begin()) {
                return;
            }
            thread = made;
        }
        made.start();
    }

    private void run(Consumer<ExecutionContext> code) {
        try {
            session = sessions.get();
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

    /** Asks the code to stop; code that does not come to an end in time is left behind, and counts as stopped. */
    @Override
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
            Runspace used = session;
            if (used != null) {
                used.stop();
            }
            running.interrupt();
            await(PATIENCE_MILLIS);
            finish(JobState.Stopped, null);
        }
    }
}
