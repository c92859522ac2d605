package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** {@code return} in a class method: the value goes to the caller, nothing is written. */
public final class MethodReturnNode extends StatementNode {
    @Child
    private ExpressionNode value;

    /**
     * @param value null without a pipeline
     */
    public MethodReturnNode(ScriptExtent extent, ExpressionNode value) {
        super(extent);
        this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
        ScriptFrame.of(frame).returnValue = value == null ? null : value.execute(frame);
        return Completion.RETURN;
    }
}
