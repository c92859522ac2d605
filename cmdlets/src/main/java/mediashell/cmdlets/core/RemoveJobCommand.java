package mediashell.cmdlets.core;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Parameter;
import mediashell.automation.jobs.Job;
import mediashell.automation.values.SwitchParameter;

/** Takes jobs out of the session; -Force stops those that run. */
@Cmdlet(
        verb = "Remove",
        noun = "Job",
        defaultParameterSetName = "SessionIdParameterSet",
        supportsShouldProcess = true,
        aliases = "rjb")
public final class RemoveJobCommand extends JobSelectionBase {

    /** Whether running jobs are stopped and removed. */
    @Parameter(aliases = "F")
    SwitchParameter force = SwitchParameter.FALSE;

    @Override
    public void processRecord() {
        for (Job each : selected()) {
            if (shouldProcess("Job " + each.id() + " (" + each.name() + ")")) {
                remove(each);
            }
        }
    }

    private void remove(Job each) {
        if (!each.run().state().isFinished()) {
            if (!force.isPresent()) {
                writeError(errorRecord(
                        "System.ArgumentException",
                        "JobObjectNotFinishedCannotBeRemoved",
                        ErrorCategory.InvalidOperation,
                        each,
                        "job " + each.id() + " still runs; stop it first, or remove it with -Force"));
                return;
            }
            each.run().stop();
        }
        repository().remove(each);
    }
}
