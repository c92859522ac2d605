package mediashell.interpreter.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.TargetNode;

/** {@code place = value}: the right side runs first. */
public final class AssignmentNode extends ExpressionNode {
    @Child
    private TargetNode target;

    @Child
    private ExpressionNode value;

    public AssignmentNode(TargetNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object assigned = value.execute(frame);
        Object place = target.place(frame);
        target.write(frame, place, assigned);
        return target.written(frame, place, assigned);
    }
}
