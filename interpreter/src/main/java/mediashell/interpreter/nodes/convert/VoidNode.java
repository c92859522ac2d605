package mediashell.interpreter.nodes.convert;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code [void]value}: evaluates and gives nothing. */
public final class VoidNode extends ExpressionNode {
    @Child
    private ExpressionNode value;

    public VoidNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        value.execute(frame);
        return AutomationNull.VALUE;
    }
}
