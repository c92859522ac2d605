package mediashell.interpreter.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import mediashell.interpreter.nodes.ExpressionNode;

/** An expression that runs on its own: a parameter's default, an attribute's argument, an initialiser of a class. */
public final class ExpressionRootNode extends RootNode {
    @Child
    private ExpressionNode expression;

    public ExpressionRootNode(ExpressionNode expression) {
        super(null);
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return expression.execute(frame);
    }
}
