package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateLength;
import mediashell.site.sequence.Condition;
import mediashell.site.sequence.SequenceMember;
import mediashell.site.sequence.Step;
import mediashell.site.sequence.StepTypes;

/** Base of the cmdlets that make groups and steps: what all members have. */
abstract class SequenceMemberCommandBase extends CMCommandBase {

    /** The conditions, all of which must hold. */
    @Parameter(aliases = "Conditions", type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] condition;

    /** Goes on when it fails. */
    @Parameter
    boolean continueOnError;

    /** What it is for. */
    @Parameter
    @ValidateLength(min = 0, max = 256)
    @AllowEmptyString
    String description;

    /** Leaves it out at run time. */
    @Parameter(aliases = "DisableThisStep")
    boolean disable;

    /** The name. */
    @Parameter(mandatory = true, aliases = "StepName")
    @ValidateLength(min = 1, max = 50)
    String name;

    /** The conditions as the sequence keeps them: a lone If statement as it is, others joined by one that asks for all. */
    final Condition conditions() {
        if (condition == null) {
            return Condition.ALWAYS;
        }
        List<Condition.Operand> operands = operands(condition, "Condition");
        boolean statement = operands.size() == 1 && operands.getFirst() instanceof Condition.Operator;
        return statement ? new Condition(operands) : Condition.all(operands.toArray(Condition.Operand[]::new));
    }

    /** Writes a step of this type with the given properties. */
    final void write(String type, Map<String, Object> properties) {
        perform(() -> {
            Step step = StepTypes.require(type)
                    .create(name, description == null ? "" : description, properties)
                    .withContinueOnError(continueOnError);
            if (shouldProcess(name, "Create step")) {
                writeMember(completed(step));
            }
        });
    }

    /** What the type's own parameters say beyond properties. */
    Step completed(Step step) {
        return step;
    }

    final void writeMember(SequenceMember member) {
        writeObject(SequenceObjects.of(member.withCondition(conditions()).withEnabled(!disable)));
    }

    /** The members that a script passed. */
    final List<SequenceMember> members(Object[] given) {
        List<SequenceMember> members = new ArrayList<>();
        for (Object each : given == null ? new Object[0] : given) {
            members.add(subject(each, SequenceMember.class, "Step", "steps and groups"));
        }
        return members;
    }
}
