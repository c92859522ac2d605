package mediashell.interpreter.nodes.operator;

import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code a % b}, with the sign of the left operand. */
public final class RemainderNode extends BinaryOperatorNode {
    public RemainderNode(ExpressionNode left, ExpressionNode right) {
        super(left, right);
    }

    @Override
    public Object apply(Runspace runspace, Object left, Object right) {
        if (left instanceof Integer a && right instanceof Integer b && b > 0) {
            return a % b;
        }
        return runspace.operators().remainder(left, right);
    }
}
