package mediashell.cmdlets.configurationmanager;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.values.TypedArray;
import mediashell.cmdlets.media.ResultObject;
import mediashell.site.sequence.Condition;
import mediashell.site.sequence.Group;
import mediashell.site.sequence.SequenceMember;
import mediashell.site.sequence.Step;

/** Groups, steps and conditions as scripts see them. */
final class SequenceObjects {

    private static final String STEP = "SMS_TaskSequence_Step";
    private static final String OPERAND = "SMS_TaskSequence_ConditionOperand";

    private SequenceObjects() {}

    static PSObject of(SequenceMember member) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Name", member.name());
        values.put("Description", member.description());
        values.put("Enabled", member.enabled());
        values.put("ContinueOnError", member.continueOnError());
        values.put("Condition", TypedArray.ofObjects(operands(member.condition())));
        return switch (member) {
            case Group group -> {
                values.put(
                        "Steps",
                        TypedArray.ofObjects(group.members().stream()
                                .map(SequenceObjects::of)
                                .toArray()));
                yield ResultObject.of("SMS_TaskSequence_Group", List.of(STEP), values, group);
            }
            case Step step -> {
                values.put("Timeout", (int) step.timeoutSeconds());
                step.variables().forEach(each -> values.put(each.property(), each.value()));
                yield ResultObject.of(step.type(), List.of("SMS_TaskSequence_Action", STEP), values, step);
            }
        };
    }

    private static Object[] operands(Condition condition) {
        return condition.operands().stream().map(SequenceObjects::of).toArray();
    }

    static PSObject of(Condition.Operand operand) {
        Map<String, Object> values = new LinkedHashMap<>();
        String type =
                switch (operand) {
                    case Condition.Operator operator -> {
                        values.put("OperatorType", operator.type().name().toLowerCase(Locale.ROOT));
                        values.put(
                                "Operands",
                                TypedArray.ofObjects(operator.operands().stream()
                                        .map(SequenceObjects::of)
                                        .toArray()));
                        yield "SMS_TaskSequence_ConditionOperator";
                    }
                    case Condition.Expression expression -> {
                        values.putAll(expression.variables());
                        yield expression.type();
                    }
                    case Condition.OperatingSystems systems -> "SMS_TaskSequence_OSConditionGroup";
                };
        return ResultObject.of(type, List.of(OPERAND), values, operand);
    }
}
