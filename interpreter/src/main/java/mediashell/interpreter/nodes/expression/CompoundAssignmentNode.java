package mediashell.interpreter.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;
import mediashell.interpreter.nodes.operator.BinaryOperatorNode;

/** {@code place += value} and its kin. */
public final class CompoundAssignmentNode extends ExpressionNode {
    @Child
    private TargetNode target;

    @Child
    private BinaryOperatorNode operator;

    @Child
    private ExpressionNode value;

    /**
     * @param operator without operands
     */
    public CompoundAssignmentNode(TargetNode target, BinaryOperatorNode operator, ExpressionNode value) {
        this.target = target;
        this.operator = operator;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object place = target.place(frame);
        Object before = target.readForUpdate(frame, place);
        Object operand = value.execute(frame);
        Object after = operator.apply(ScriptFrame.of(frame).runspace, before, operand);
        target.write(frame, place, after);
        return after;
    }
}
