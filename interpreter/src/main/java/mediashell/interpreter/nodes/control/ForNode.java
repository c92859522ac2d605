package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.language.ast.ScriptExtent;

/** {@code for (init; condition; iterator)}; init and iterator write nothing. */
public final class ForNode extends LoopNode {
    @Child
    private StatementNode initializer;

    @Child
    private ExpressionNode condition;

    @Child
    private StatementNode iterator;

    /** Any of initializer, condition and iterator may be null. */
    public ForNode(
            ScriptExtent extent,
            String label,
            StatementNode initializer,
            ExpressionNode condition,
            StatementNode iterator,
            StatementListNode body) {
        super(extent, label, body);
        this.initializer = initializer;
        this.condition = condition;
        this.iterator = iterator;
    }

    @Override
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        if (initializer != null) {
            script.position = initializer.extent();
            initializer.execute(frame);
        }
        int round = NEXT;
        while (round == NEXT && (condition == null || condition.executeBoolean(frame))) {
            round = round(frame, script);
            if (round == NEXT && iterator != null) {
                script.position = iterator.extent();
                iterator.execute(frame);
            }
        }
        return result(round);
    }
}
