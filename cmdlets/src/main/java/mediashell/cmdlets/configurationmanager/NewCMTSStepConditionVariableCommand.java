package mediashell.cmdlets.configurationmanager;

import java.util.Locale;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.binding.CommandMetadata;
import mediashell.site.sequence.Condition;

/** Makes a condition on a task sequence variable. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepConditionVariable",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepConditionVariable")
@OutputType("IResultObject#SMS_TaskSequence_VariableConditionExpression")
public final class NewCMTSStepConditionVariableCommand extends CMCommandBase {

    /** The variable that is looked at. */
    @Parameter(mandatory = true, aliases = "Variable")
    String conditionVariableName;

    /** The value it is compared with. */
    @Parameter(aliases = "Value")
    @AllowEmptyString
    String conditionVariableValue;

    /** How it is compared. */
    @Parameter(mandatory = true, aliases = "Condition")
    @ValidateSet({
        "Exists",
        "NotExists",
        "Equals",
        "NotEquals",
        "Greater",
        "GreaterEqual",
        "Less",
        "LessEqual",
        "Like",
        "NotLike"
    })
    String operatorType;

    @Override
    public void endProcessing() {
        if (shouldProcess("Variable", "Create condition")) {
            writeObject(SequenceObjects.of(operand()));
        }
    }

    private Condition.Operand operand() {
        String operator = Character.toLowerCase(operatorType.charAt(0)) + operatorType.substring(1);
        boolean compares = !operator.toLowerCase(Locale.ROOT).endsWith("exists");
        String value = conditionVariableValue == null ? "" : conditionVariableValue;
        return Condition.variable(conditionVariableName, operator, compares ? value : null);
    }
}
