package mediashell.authoring.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import mediashell.site.sequence.Condition;
import mediashell.site.sequence.Condition.Expression;
import mediashell.site.sequence.Condition.Operand;
import mediashell.site.sequence.Condition.OperatingSystem;
import mediashell.site.sequence.Condition.OperatingSystems;
import mediashell.site.sequence.Condition.Operator;

/** A condition as people read it. */
final class ConditionText {

    private static final String PREFIX = "SMS_TaskSequence_";
    private static final String SUFFIX = "ConditionExpression";

    private ConditionText() {}

    static String of(Condition condition) {
        return joined(condition.operands(), " and ");
    }

    private static String joined(List<Operand> operands, String how) {
        return operands.stream().map(ConditionText::of).collect(Collectors.joining(how));
    }

    private static String of(Operand operand) {
        return switch (operand) {
            case Operator operator ->
                switch (operator.type()) {
                    case AND -> bracketed(operator.operands(), " and ");
                    case OR -> bracketed(operator.operands(), " or ");
                    case NOT -> "none of (" + joined(operator.operands(), ", ") + ")";
                };
            case Expression test -> test(test);
            case OperatingSystems any ->
                "the operating system is "
                        + any.systems().stream().map(OperatingSystem::name).collect(Collectors.joining(" or "));
        };
    }

    private static String bracketed(List<Operand> operands, String how) {
        String text = joined(operands, how);
        return operands.size() > 1 ? "(" + text + ")" : text;
    }

    private static String test(Expression test) {
        return switch (test.type()) {
            case Expression.VARIABLE ->
                ("the variable " + test.part("Variable") + " " + test.part("Operator") + " " + test.part("Value"))
                        .strip();
            case Expression.WMI -> "WMI finds " + test.part("Query");
            default -> other(test);
        };
    }

    private static String other(Expression test) {
        String kind = test.type().startsWith(PREFIX) ? test.type().substring(PREFIX.length()) : test.type();
        String name = kind.endsWith(SUFFIX) ? kind.substring(0, kind.length() - SUFFIX.length()) : kind;
        return name
                + test.variables().entrySet().stream()
                        .map((Map.Entry<String, String> each) -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
