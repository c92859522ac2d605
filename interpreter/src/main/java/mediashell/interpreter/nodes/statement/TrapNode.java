package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.control.CatchTypes;

/**
 * {@code trap [type] { … }}: runs when a statement of its own block fails. {@code continue} goes on with the next statement silently,
 * {@code break} throws the error on, otherwise the error is reported first.
 */
public final class TrapNode extends Node {
    private final String typeName;

    @Child
    private StatementListNode body;

    /**
     * @param typeName null to catch everything
     */
    public TrapNode(String typeName, StatementListNode body) {
        this.typeName = typeName;
        this.body = body;
    }

    boolean catchesAll() {
        return typeName == null;
    }

    boolean matches(VirtualFrame frame, DotNetException error) {
        return typeName != null
                && CatchTypes.match(ScriptFrame.of(frame).runspace, new String[][] {{typeName}}, error) != null;
    }

    int handle(VirtualFrame frame, DotNetException error, ErrorRecord record) {
        ScriptFrame script = ScriptFrame.of(frame);
        Object outer = script.scope.slots[ScopeLayout.UNDERSCORE];
        script.scope.slots[ScopeLayout.UNDERSCORE] = Scope.content(record);
        int completion;
        try {
            completion = body.execute(frame);
        } catch (ContinueException jump) {
            completion = Completion.CONTINUE;
        } catch (BreakException jump) {
            completion = Completion.BREAK;
        } finally {
            script.scope.slots[ScopeLayout.UNDERSCORE] = outer;
        }
        return switch (completion) {
            case Completion.CONTINUE -> Completion.NORMAL;
            case Completion.BREAK -> throw error.asStopping();
            case Completion.RETURN -> Completion.RETURN;
            default -> {
                StatementErrors.report(script, record);
                yield Completion.NORMAL;
            }
        };
    }
}
