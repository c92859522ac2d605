package mediashell.cmdlets.configurationmanager;

import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.binding.CommandMetadata;
import mediashell.site.sequence.Condition;

/** Makes a condition that joins others. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepConditionIfStatement",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepConditionIfStatement")
@OutputType("IResultObject#SMS_TaskSequence_ConditionOperator")
public final class NewCMTSStepConditionIfStatementCommand extends CMCommandBase {

    /** The conditions. */
    @Parameter(
            aliases = {"SubCondition", "SubConditions"},
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] condition;

    /** How many of the conditions must hold. */
    @Parameter(mandatory = true, aliases = "Operator")
    @ValidateSet({"All", "Any", "None"})
    String statementType;

    @Override
    public void endProcessing() {
        if (shouldProcess("IfStatement", "Create condition")) {
            writeObject(SequenceObjects.of(operand()));
        }
    }

    private Condition.Operand operand() {
        Condition.OperatorType type =
                switch (statementType.toLowerCase(Locale.ROOT)) {
                    case "all" -> Condition.OperatorType.AND;
                    case "any" -> Condition.OperatorType.OR;
                    default -> Condition.OperatorType.NOT;
                };
        return new Condition.Operator(type, operands(condition, "Condition"));
    }
}
