package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.language.ast.ScriptExtent;

/** {@code if … elseif … else}. */
public final class IfNode extends StatementNode {
    private final ScriptExtent[] conditionExtents;

    @Children
    private final ExpressionNode[] conditions;

    @Children
    private final StatementListNode[] bodies;

    @Child
    private StatementListNode otherwise;

    /**
     * @param otherwise null without {@code else}
     */
    public IfNode(
            ScriptExtent extent,
            ScriptExtent[] conditionExtents,
            ExpressionNode[] conditions,
            StatementListNode[] bodies,
            StatementListNode otherwise) {
        super(extent);
        this.conditionExtents = conditionExtents;
        this.conditions = conditions;
        this.bodies = bodies;
        this.otherwise = otherwise;
    }

    @Override
    @ExplodeLoop
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        for (int i = 0; i < conditions.length; i++) {
            script.position = conditionExtents[i];
            if (conditions[i].executeBoolean(frame)) {
                return bodies[i].execute(frame);
            }
        }
        return otherwise == null ? Completion.NORMAL : otherwise.execute(frame);
    }
}
