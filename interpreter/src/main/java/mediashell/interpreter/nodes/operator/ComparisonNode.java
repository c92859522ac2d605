package mediashell.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.conversion.Operators.ComparisonKind;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code -eq -ne -lt -le -gt -ge} with fast paths for numbers; everything else, collections too, is the slow path. */
public final class ComparisonNode extends BinaryOperatorNode {
    private final ComparisonKind kind;
    private final boolean ignoreCase;

    public ComparisonNode(ComparisonKind kind, boolean ignoreCase, ExpressionNode left, ExpressionNode right) {
        super(left, right);
        this.kind = kind;
        this.ignoreCase = ignoreCase;
    }

    @Override
    public Object apply(Runspace runspace, Object left, Object right) {
        if (left instanceof Integer a && right instanceof Integer b) {
            return test(Integer.compare(a, b));
        }
        if (NumberPair.isDouble(left, right)) {
            return test(((Number) left).doubleValue(), ((Number) right).doubleValue());
        }
        return runspace.operators().compare(kind, left, right, ignoreCase);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object left = left(frame);
        Object right = right(frame);
        if (left instanceof Integer a && right instanceof Integer b) {
            return test(Integer.compare(a, b));
        }
        Runspace runspace = ScriptFrame.of(frame).runspace;
        Object result = apply(runspace, left, right);
        return result instanceof Boolean known ? known : runspace.conversions().isTrue(result);
    }

    private boolean test(int order) {
        return switch (kind) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    /** IEEE comparison: NaN is unequal to everything. */
    private boolean test(double a, double b) {
        return switch (kind) {
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case LESS -> a < b;
            case LESS_OR_EQUAL -> a <= b;
            case GREATER -> a > b;
            case GREATER_OR_EQUAL -> a >= b;
        };
    }
}
