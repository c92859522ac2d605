package mediashell.cmdlets.configurationmanager;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.binding.CommandMetadata;

/** Makes a step that sets a task sequence variable. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepSetVariable",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepSetVariable")
@OutputType("IResultObject#SMS_TaskSequence_SetVariableAction")
public final class NewCMTSStepSetVariableCommand extends SequenceMemberCommandBase {

    /** Hides the value in logs. */
    @Parameter(
            aliases = {"IsHidden", "IsMask"},
            type = "System.Boolean")
    Boolean isMasked;

    /** The variable to set. */
    @Parameter(mandatory = true, aliases = "VariableName")
    String taskSequenceVariable;

    /** Its value. */
    @Parameter(aliases = "VariableValue")
    @AllowEmptyString
    String taskSequenceVariableValue;

    @Override
    public void endProcessing() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("DoNotShowVariableValue", isMasked != null && isMasked);
        properties.put("VariableName", taskSequenceVariable);
        properties.put("VariableValue", taskSequenceVariableValue);
        write("SetVariableAction", properties);
    }
}
