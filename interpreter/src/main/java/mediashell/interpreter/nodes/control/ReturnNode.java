package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** {@code return}: writes its pipeline like a statement, then ends the block. */
public final class ReturnNode extends StatementNode {
    @Child
    private StatementNode value;

    /**
     * @param value null without a pipeline
     */
    public ReturnNode(ScriptExtent extent, StatementNode value) {
        super(extent);
        this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (value != null) {
            value.execute(frame);
        }
        return Completion.RETURN;
    }

    @Override
    public boolean setsSuccess() {
        return value == null || value.setsSuccess();
    }
}
