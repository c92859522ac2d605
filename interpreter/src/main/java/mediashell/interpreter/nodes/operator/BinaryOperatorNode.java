package mediashell.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** An operator over two evaluated operands; compound assignments use {@link #apply} with operands of their own. */
public abstract class BinaryOperatorNode extends ExpressionNode {
    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    /** Operands are null when only {@link #apply} is used. */
    protected BinaryOperatorNode(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    public abstract Object apply(Runspace runspace, Object left, Object right);

    @Override
    public final Object execute(VirtualFrame frame) {
        Object leftValue = left.execute(frame);
        Object rightValue = right.execute(frame);
        return apply(ScriptFrame.of(frame).runspace, leftValue, rightValue);
    }

    protected final Object left(VirtualFrame frame) {
        return left.execute(frame);
    }

    protected final Object right(VirtualFrame frame) {
        return right.execute(frame);
    }
}
