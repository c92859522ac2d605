package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** An assignment or {@code $x++} as a statement: writes nothing. */
public final class DiscardStatementNode extends StatementNode {
    private final boolean setsSuccess;

    @Child
    private ExpressionNode expression;

    public DiscardStatementNode(ScriptExtent extent, ExpressionNode expression, boolean setsSuccess) {
        super(extent);
        this.expression = expression;
        this.setsSuccess = setsSuccess;
    }

    @Override
    public int execute(VirtualFrame frame) {
        expression.execute(frame);
        return Completion.NORMAL;
    }

    @Override
    public boolean setsSuccess() {
        return setsSuccess;
    }
}
