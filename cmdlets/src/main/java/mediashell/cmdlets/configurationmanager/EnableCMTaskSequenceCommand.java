package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Cmdlet;

/** Lets a task sequence run again. */
@Cmdlet(
        verb = "Enable",
        noun = "CMTaskSequence",
        defaultParameterSetName = "SearchByValueMandatory",
        supportsShouldProcess = true)
public final class EnableCMTaskSequenceCommand extends TaskSequenceStateBase {

    @Override
    public void processRecord() {
        enable(true);
    }
}
