package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** A declaration that took effect when the script was compiled: {@code using}. */
public final class EmptyStatementNode extends StatementNode {
    public EmptyStatementNode(ScriptExtent extent) {
        super(extent);
    }

    @Override
    public int execute(VirtualFrame frame) {
        return Completion.NORMAL;
    }
}
