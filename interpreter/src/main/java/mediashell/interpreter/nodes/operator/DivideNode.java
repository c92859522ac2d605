package mediashell.interpreter.nodes.operator;

import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code a / b}: whole numbers stay whole when nothing is left over. */
public final class DivideNode extends BinaryOperatorNode {
    public DivideNode(ExpressionNode left, ExpressionNode right) {
        super(left, right);
    }

    @Override
    public Object apply(Runspace runspace, Object left, Object right) {
        if (left instanceof Integer a && right instanceof Integer b && b > 0) {
            return a % b == 0 ? (Object) (a / b) : (Object) ((double) a / b);
        }
        if (NumberPair.isDouble(left, right)) {
            return ((Number) left).doubleValue() / ((Number) right).doubleValue();
        }
        return runspace.operators().divide(left, right);
    }
}
