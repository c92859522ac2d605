package mediashell.cmdlets.core;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.jobs.Job;
import mediashell.automation.values.SwitchParameter;

/** Stops jobs that run. */
@Cmdlet(
        verb = "Stop",
        noun = "Job",
        defaultParameterSetName = "SessionIdParameterSet",
        supportsShouldProcess = true,
        aliases = "spjb")
@OutputType("System.Management.Automation.Job")
public final class StopJobCommand extends JobSelectionBase {

    /** Whether the jobs are written. */
    @Parameter
    SwitchParameter passThru = SwitchParameter.FALSE;

    @Override
    public void processRecord() {
        for (Job each : selected()) {
            if (shouldProcess("Job " + each.id() + " (" + each.name() + ")")) {
                each.run().stop();
            }
            if (passThru.isPresent()) {
                writeObject(each);
            }
        }
    }
}
