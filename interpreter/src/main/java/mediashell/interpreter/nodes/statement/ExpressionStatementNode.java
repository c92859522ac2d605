package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.Unroll;
import mediashell.language.ast.ScriptExtent;

/** An expression as a statement: its value is written, a collection by its elements. */
public final class ExpressionStatementNode extends StatementNode {
    private final boolean setsSuccess;

    @Child
    private ExpressionNode expression;

    public ExpressionStatementNode(ScriptExtent extent, ExpressionNode expression, boolean setsSuccess) {
        super(extent);
        this.expression = expression;
        this.setsSuccess = setsSuccess;
    }

    @Override
    public int execute(VirtualFrame frame) {
        Object value = expression.execute(frame);
        ScriptFrame script = ScriptFrame.of(frame);
        Unroll.write(script.runspace, script.out, value);
        return Completion.NORMAL;
    }

    @Override
    public boolean setsSuccess() {
        return setsSuccess;
    }
}
