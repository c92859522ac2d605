package mediashell.interpreter.nodes.control;

import java.util.Iterator;
import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.language.ast.ScriptExtent;

/** {@code foreach ($x in …)}: nothing for null, one round for what is no collection. */
public final class ForEachNode extends LoopNode {
    @Child
    private TargetNode variable;

    @Child
    private ExpressionNode collection;

    private final ScriptExtent collectionExtent;

    public ForEachNode(
            ScriptExtent extent,
            String label,
            TargetNode variable,
            ScriptExtent collectionExtent,
            ExpressionNode collection,
            StatementListNode body) {
        super(extent, label, body);
        this.variable = variable;
        this.collectionExtent = collectionExtent;
        this.collection = collection;
    }

    @Override
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        script.position = collectionExtent;
        Object value = collection.execute(frame);
        if (AutomationNull.isNull(value)) {
            return Completion.NORMAL;
        }
        Iterator<Object> elements = script.runspace.conversions().enumerate(value);
        SteppingEnumerator enumerator = new SteppingEnumerator(
                elements != null ? elements : List.of(value).iterator());
        Object outer = script.scope.slots[ScopeLayout.FOREACH];
        script.scope.slots[ScopeLayout.FOREACH] = enumerator;
        try {
            return loop(frame, script, enumerator);
        } finally {
            script.scope.slots[ScopeLayout.FOREACH] = outer;
        }
    }

    private int loop(VirtualFrame frame, ScriptFrame script, SteppingEnumerator enumerator) {
        int round = NEXT;
        while (round == NEXT && enumerator.moveNext()) {
            variable.write(frame, null, enumerator.current());
            round = round(frame, script);
        }
        return result(round);
    }
}
