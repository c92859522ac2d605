package mediashell.interpreter.nodes.operator;

import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code a + b}: numbers, strings, arrays, tables. */
public final class AddNode extends BinaryOperatorNode {
    public AddNode(ExpressionNode left, ExpressionNode right) {
        super(left, right);
    }

    @Override
    public Object apply(Runspace runspace, Object left, Object right) {
        if (left instanceof Integer a && right instanceof Integer b) {
            long result = (long) a + b;
            if (result == (int) result) {
                return (int) result;
            }
        } else if (NumberPair.isDouble(left, right)) {
            return ((Number) left).doubleValue() + ((Number) right).doubleValue();
        } else if (left instanceof String a && right instanceof String b) {
            return a.concat(b);
        }
        return runspace.operators().add(left, right);
    }
}
