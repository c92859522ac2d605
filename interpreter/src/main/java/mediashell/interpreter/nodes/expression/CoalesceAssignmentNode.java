package mediashell.interpreter.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.TargetNode;

/** {@code place ??= value}: the right side only when the place holds null. */
public final class CoalesceAssignmentNode extends ExpressionNode {
    @Child
    private TargetNode target;

    @Child
    private ExpressionNode value;

    public CoalesceAssignmentNode(TargetNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object place = target.place(frame);
        Object before = target.read(frame, place);
        if (!AutomationNull.isNull(before)) {
            return before;
        }
        Object assigned = value.execute(frame);
        target.write(frame, place, assigned);
        return assigned;
    }
}
