package mediashell.site.sequence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When a member runs: all operands must hold; without operands it always runs. */
public record Condition(List<Operand> operands) {

    public static final Condition ALWAYS = new Condition(List.of());

    public Condition {
        operands = List.copyOf(operands);
    }

    /** Part of a condition. */
    public sealed interface Operand permits Operator, Expression, OperatingSystems {}

    /** How an operator joins its operands; {@code NOT} holds when none of them does. */
    public enum OperatorType {
        AND,
        OR,
        NOT
    }

    /** An If statement. */
    public record Operator(OperatorType type, List<Operand> operands) implements Operand {

        public Operator {
            operands = List.copyOf(operands);
        }
    }

    /**
     * A test.
     *
     * @param type class, for example {@code SMS_TaskSequence_WMIConditionExpression}
     * @param variables the test's parts, by name in ordinal order
     */
    public record Expression(String type, Map<String, String> variables) implements Operand {

        public static final String VARIABLE = "SMS_TaskSequence_VariableConditionExpression";
        public static final String WMI = "SMS_TaskSequence_WMIConditionExpression";

        public Expression {
            variables = java.util.Collections.unmodifiableMap(new TreeMap<>(variables));
        }

        /** A part, empty when it is absent. */
        public String part(String name) {
            return variables.getOrDefault(name, "");
        }
    }

    /** Operating systems of which one must run. */
    public record OperatingSystems(List<OperatingSystem> systems) implements Operand {

        public OperatingSystems {
            systems = List.copyOf(systems);
        }
    }

    /** One operating system: its name and the tests that recognise it. */
    public record OperatingSystem(String name, List<Operand> operands) {

        public OperatingSystem {
            operands = List.copyOf(operands);
        }
    }

    /** A test of a task sequence variable; operators as in facts/site-and-content.md §2.5. */
    public static Expression variable(String name, String operator, String value) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("Operator", operator);
        parts.put("Variable", name);
        if (value != null) {
            parts.put("Value", value);
        }
        return new Expression(Expression.VARIABLE, parts);
    }

    /** A test that holds when a WMI query returns a row. */
    public static Expression wmi(String namespace, String query) {
        return new Expression(Expression.WMI, Map.of("Namespace", namespace, "Query", query));
    }

    /** All of the tests. */
    public static Condition all(Operand... operands) {
        return new Condition(List.of(new Operator(OperatorType.AND, List.of(operands))));
    }
}
