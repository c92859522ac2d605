package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.binding.CommandMetadata;
import mediashell.site.sequence.Condition;

/** Makes a condition that holds when a WMI query returns something. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepConditionQueryWmi",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepConditionQueryWMI")
@OutputType("IResultObject#SMS_TaskSequence_WMIConditionExpression")
public final class NewCMTSStepConditionQueryWmiCommand extends CMCommandBase {

    /** The WMI namespace. */
    @Parameter
    String[] namespace;

    /** The WQL query, which must return something. */
    @Parameter(mandatory = true)
    String query;

    @Override
    public void endProcessing() {
        if (shouldProcess("QueryWmi", "Create condition")) {
            writeObject(SequenceObjects.of(operand()));
        }
    }

    private Condition.Operand operand() {
        return Condition.wmi(namespace == null ? "root\\cimv2" : String.join("\\", namespace), query);
    }
}
