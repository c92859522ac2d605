package mediashell.automation.runspaces;

import mediashell.automation.jobs.SessionRun;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.PowerShellAsyncResult: the handle of a run in the background. */
@DotNetType(value = "System.Management.Automation.PowerShellAsyncResult", interfaces = "System.IAsyncResult")
public final class PSAsyncResult {

    private final SessionRun run;

    PSAsyncResult(SessionRun run) {
        this.run = run;
    }

    @DotNetProperty
    boolean isCompleted() {
        return run.state().isFinished();
    }
}
