package mediashell.interpreter.nodes.command;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.language.ast.ScriptExtent;

/** {@code a && b}, {@code a || b}: the right side runs when {@code $?} says so. */
public final class PipelineChainNode extends StatementNode {
    private final boolean and;

    /** A list of one, so that an error of the left side is reported and the chain goes on. */
    @Child
    private StatementListNode left;

    @Child
    private StatementNode right;

    public PipelineChainNode(ScriptExtent extent, boolean and, StatementListNode left, StatementNode right) {
        super(extent);
        this.and = and;
        this.left = left;
        this.right = right;
    }

    @Override
    public int execute(VirtualFrame frame) {
        int completion = left.execute(frame);
        ScriptFrame script = ScriptFrame.of(frame);
        if (completion != Completion.NORMAL || script.runspace.success() != and) {
            return completion;
        }
        script.position = right.extent();
        completion = right.execute(frame);
        if (right.setsSuccess()) {
            script.runspace.setSuccess(true);
        }
        return completion;
    }
}
