package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Cmdlet;

/** Keeps a task sequence from running: media with it are refused. */
@Cmdlet(
        verb = "Disable",
        noun = "CMTaskSequence",
        defaultParameterSetName = "SearchByIdMandatory",
        supportsShouldProcess = true)
public final class DisableCMTaskSequenceCommand extends TaskSequenceStateBase {

    @Override
    public void processRecord() {
        enable(false);
    }
}
