package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.language.ast.ScriptExtent;

/** {@code while}, {@code do … while}, {@code do … until}. */
public final class WhileNode extends LoopNode {
    /** When the condition is looked at, and which answer goes on. */
    public enum Kind {
        WHILE,
        DO_WHILE,
        DO_UNTIL
    }

    private final Kind kind;
    private final ScriptExtent conditionExtent;

    @Child
    private ExpressionNode condition;

    public WhileNode(
            ScriptExtent extent,
            String label,
            Kind kind,
            ScriptExtent conditionExtent,
            ExpressionNode condition,
            StatementListNode body) {
        super(extent, label, body);
        this.kind = kind;
        this.conditionExtent = conditionExtent;
        this.condition = condition;
    }

    @Override
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        int round = NEXT;
        boolean first = kind != Kind.WHILE;
        while (round == NEXT && (first || goesOn(frame, script))) {
            first = false;
            round = round(frame, script);
        }
        return result(round);
    }

    private boolean goesOn(VirtualFrame frame, ScriptFrame script) {
        script.position = conditionExtent;
        return condition.executeBoolean(frame) != (kind == Kind.DO_UNTIL);
    }
}
