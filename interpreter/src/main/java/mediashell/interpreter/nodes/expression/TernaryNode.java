package mediashell.interpreter.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code a ? b : c}. */
public final class TernaryNode extends ExpressionNode {
    @Child
    private ExpressionNode condition;

    @Child
    private ExpressionNode ifTrue;

    @Child
    private ExpressionNode ifFalse;

    public TernaryNode(ExpressionNode condition, ExpressionNode ifTrue, ExpressionNode ifFalse) {
        this.condition = condition;
        this.ifTrue = ifTrue;
        this.ifFalse = ifFalse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return condition.executeBoolean(frame) ? ifTrue.execute(frame) : ifFalse.execute(frame);
    }
}
