package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.pipeline.ExitException;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** {@code exit}: leaves the script file or the session; what is no number counts as 0. */
public final class ExitNode extends StatementNode {
    @Child
    private ExpressionNode code;

    /**
     * @param code null without a pipeline
     */
    public ExitNode(ScriptExtent extent, ExpressionNode code) {
        super(extent);
        this.code = code;
    }

    @Override
    public int execute(VirtualFrame frame) {
        Runspace runspace = ScriptFrame.of(frame).runspace;
        if (code == null) {
            throw new ExitException(0);
        }
        Object value = runspace.conversions()
                .convertOrNull(code.execute(frame), runspace.types().require("int"));
        throw new ExitException(value instanceof Integer number ? number : 0);
    }
}
