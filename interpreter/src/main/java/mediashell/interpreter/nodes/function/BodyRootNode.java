package mediashell.interpreter.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.statement.StatementListNode;

/** The statements of one named block; called with a {@link mediashell.interpreter.nodes.ScriptFrame}, gives a completion code. */
final class BodyRootNode extends RootNode {
    @Child
    private StatementListNode body;

    BodyRootNode(StatementListNode body) {
        super(null);
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return body.execute((ScriptFrame) frame.getArguments()[0]);
    }
}
