package mediashell.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code a ?? b}: the right side only when the left is null. */
public final class CoalesceNode extends ExpressionNode {
    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public CoalesceNode(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = left.execute(frame);
        return AutomationNull.isNull(value) ? right.execute(frame) : value;
    }
}
