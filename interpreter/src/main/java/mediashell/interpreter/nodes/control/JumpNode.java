package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** {@code break} and {@code continue}, with a label that may be computed. */
public final class JumpNode extends StatementNode {
    private final int completion;

    @Child
    private ExpressionNode label;

    /**
     * @param completion {@link Completion#BREAK} or {@link Completion#CONTINUE}
     * @param label null for the innermost loop
     */
    public JumpNode(ScriptExtent extent, int completion, ExpressionNode label) {
        super(extent);
        this.completion = completion;
        this.label = label;
    }

    @Override
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        script.jumpLabel = label == null ? null : script.runspace.conversions().toText(label.execute(frame));
        return completion;
    }
}
