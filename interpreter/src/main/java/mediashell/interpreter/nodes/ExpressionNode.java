package mediashell.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** A node with a value. */
public abstract class ExpressionNode extends Node {
    public abstract Object execute(VirtualFrame frame);

    /** The value's truth; comparisons and logic answer without boxing. */
    public boolean executeBoolean(VirtualFrame frame) {
        Object value = execute(frame);
        return value instanceof Boolean known
                ? known
                : ScriptFrame.of(frame).runspace.conversions().isTrue(value);
    }
}
