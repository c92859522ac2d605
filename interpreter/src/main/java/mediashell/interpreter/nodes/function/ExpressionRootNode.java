package mediashell.interpreter.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** An expression that runs on its own: a parameter's default, an attribute's argument, an initialiser of a class. */
final class ExpressionRootNode extends RootNode {
    @Child
    private ExpressionNode expression;

    ExpressionRootNode(ExpressionNode expression) {
        super(null);
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return expression.execute((ScriptFrame) frame.getArguments()[0]);
    }
}
