package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** Statements in braces that belong to a keyword without meaning here ({@code sequence}, {@code parallel}). */
public final class BlockNode extends StatementNode {
    @Child
    private StatementListNode statements;

    public BlockNode(ScriptExtent extent, StatementListNode statements) {
        super(extent);
        this.statements = statements;
    }

    @Override
    public int execute(VirtualFrame frame) {
        return statements.execute(frame);
    }
}
