package mediashell.interpreter.nodes.operator;

import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code a - b}. */
public final class SubtractNode extends BinaryOperatorNode {
    public SubtractNode(ExpressionNode left, ExpressionNode right) {
        super(left, right);
    }

    @Override
    public Object apply(Runspace runspace, Object left, Object right) {
        if (left instanceof Integer a && right instanceof Integer b) {
            long result = (long) a - b;
            if (result == (int) result) {
                return (int) result;
            }
        } else if (NumberPair.isDouble(left, right)) {
            return ((Number) left).doubleValue() - ((Number) right).doubleValue();
        }
        return runspace.operators().subtract(left, right);
    }
}
