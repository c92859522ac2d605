package mediashell.interpreter.nodes.function;

import com.oracle.truffle.api.RootCallTarget;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.statement.StatementListNode;

/** Call targets for translated code. */
public final class BodyTargets {
    private BodyTargets() {}

    public static RootCallTarget of(StatementListNode body) {
        return new BodyRootNode(body).getCallTarget();
    }

    public static RootCallTarget of(ExpressionNode expression) {
        return new ExpressionRootNode(expression).getCallTarget();
    }
}
