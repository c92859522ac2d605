package mediashell.automation.runspaces;

import mediashell.automation.jobs.SessionRun;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.WaitHandle;

/** System.Management.Automation.PowerShellAsyncResult: the handle of a run in the background. */
@DotNetType(value = "System.Management.Automation.PowerShellAsyncResult", interfaces = "System.IAsyncResult")
public final class PSAsyncResult {
    private final SessionRun run;
    private final PSDataCollection output;
    private final Object state;

    /**
     * @param state what the caller gave along, or null
     */
    PSAsyncResult(SessionRun run, PSDataCollection output, Object state) {
        this.run = run;
        this.output = output;
        this.state = state;
    }

    SessionRun run() {
        return run;
    }

    PSDataCollection output() {
        return output;
    }

    @DotNetProperty
    boolean isCompleted() {
        return run.state().isFinished();
    }

    @DotNetProperty
    boolean completedSynchronously() {
        return false;
    }

    @DotNetProperty
    Object asyncState() {
        return state;
    }

    @DotNetProperty
    @TypeName("System.Threading.WaitHandle")
    WaitHandle asyncWaitHandle() {
        return new RunEnd(run);
    }

    /** Signalled by the end of a run. */
    private static final class RunEnd extends WaitHandle {
        private final SessionRun run;

        RunEnd(SessionRun run) {
            this.run = run;
        }

        @Override
        public boolean await(long milliseconds) {
            return run.await(milliseconds);
        }
    }
}
