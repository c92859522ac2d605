package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.statement.StatementListNode;

/** A body behind a call target of the language, so that the engine knows its nodes. */
final class ProbedBodyRootNode extends RootNode {
    @Child
    private StatementListNode body;

    ProbedBodyRootNode(PowerShellLanguage language, StatementListNode body) {
        super(language);
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return body.execute((ScriptFrame) frame.getArguments()[0]);
    }
}
