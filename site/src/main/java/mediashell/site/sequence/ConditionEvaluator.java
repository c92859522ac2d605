package mediashell.site.sequence;

import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.sequence.Condition.Expression;
import mediashell.site.sequence.Condition.Operand;
import mediashell.site.sequence.Condition.OperatingSystems;
import mediashell.site.sequence.Condition.Operator;

/**
 * Decides conditions as far as the known variables allow. Only tests of variables can be decided before a run; WMI, files,
 * the registry and software are unknown. Values compare as text without case, or as whole numbers where both are
 * (facts/site-and-content.md §2.5).
 */
public final class ConditionEvaluator {

    private final KnownVariables variables;

    public ConditionEvaluator(KnownVariables variables) {
        this.variables = variables;
    }

    public Truth evaluate(Condition condition) {
        return join(condition.operands(), Truth.TRUE, Truth::and);
    }

    private Truth evaluate(Operand operand) {
        return switch (operand) {
            case Operator operator -> evaluate(operator);
            case Expression test -> test.type().equals(Expression.VARIABLE) ? variable(test) : Truth.UNKNOWN;
            case OperatingSystems any -> Truth.UNKNOWN;
        };
    }

    private Truth evaluate(Operator operator) {
        return switch (operator.type()) {
            case AND -> join(operator.operands(), Truth.TRUE, Truth::and);
            case OR -> join(operator.operands(), Truth.FALSE, Truth::or);
            case NOT -> join(operator.operands(), Truth.FALSE, Truth::or).not();
        };
    }

    private Truth join(List<Operand> operands, Truth neutral, BinaryOperator<Truth> how) {
        return operands.stream().map(this::evaluate).reduce(neutral, how);
    }

    private Truth variable(Expression test) {
        String name = test.part("Variable");
        String operator = test.part("Operator").toLowerCase(Locale.ROOT);
        Truth exists = variables.exists(name);
        return switch (operator) {
            case "exists" -> exists;
            case "notexists" -> exists.not();
            case "notequals", "notlike" ->
                exists == Truth.UNKNOWN
                        ? exists
                        : positive(test, operator, name).not();
            default -> exists == Truth.UNKNOWN ? exists : positive(test, operator, name);
        };
    }

    /** A variable that does not exist has the empty value. */
    private Truth positive(Expression test, String operator, String name) {
        String actual = variables.value(name).orElse("");
        String wanted = test.part("Value");
        int order = compare(actual, wanted);
        return switch (operator) {
            case "equals", "notequals" -> Truth.of(order == 0);
            case "greater" -> Truth.of(order > 0);
            case "greaterequal" -> Truth.of(order >= 0);
            case "less" -> Truth.of(order < 0);
            case "lessequal" -> Truth.of(order <= 0);
            case "like", "notlike" -> Truth.of(like(actual, wanted));
            default ->
                throw new SiteException(
                        SiteErrorCode.SEQUENCE_INVALID,
                        name,
                        "a condition has the unknown operator '" + operator + "'");
        };
    }

    private static int compare(String actual, String wanted) {
        if (isNumber(actual) && isNumber(wanted)) {
            return Long.compare(Long.parseLong(actual), Long.parseLong(wanted));
        }
        return actual.compareToIgnoreCase(wanted);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,18}");
    }

    /** Wildcards {@code *} and {@code ?}, matched without backtracking more than one star. */
    private static boolean like(String text, String pattern) {
        int t = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && matches(text.charAt(t), pattern.charAt(p))) {
                t++;
                p++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(c -> c == '*');
    }

    private static boolean matches(char c, char wanted) {
        return wanted == '?' || String.valueOf(c).compareToIgnoreCase(String.valueOf(wanted)) == 0;
    }
}
