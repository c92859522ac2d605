package mediashell.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code -not x}, {@code !x}. */
public final class NotNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public NotNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return !operand.executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return !operand.executeBoolean(frame);
    }
}
