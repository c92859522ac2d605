package mediashell.interpreter.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code $?}: whether the last command succeeded. */
public final class SuccessVariableNode extends ExpressionNode {
    @Override
    public Object execute(VirtualFrame frame) {
        return ScriptFrame.of(frame).runspace.success();
    }
}
