package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.binding.CommandMetadata;
import mediashell.site.sequence.Group;

/** Makes a group of steps. */
@Cmdlet(
        verb = "New",
        noun = "CMTaskSequenceGroup",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("IResultObject#SMS_TaskSequence_Group")
public final class NewCMTaskSequenceGroupCommand extends SequenceMemberCommandBase {

    /** The steps and groups. */
    @Parameter(aliases = "Steps", type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] step;

    @Override
    public void endProcessing() {
        if (shouldProcess(name, "Create group")) {
            writeMember(Group.of(name)
                    .withMembers(members(step))
                    .withDescription(description == null ? "" : description)
                    .withContinueOnError(continueOnError));
        }
    }
}
