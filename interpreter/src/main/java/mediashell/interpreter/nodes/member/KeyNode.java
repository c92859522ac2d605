package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.PSObject;
import mediashell.interpreter.nodes.ExpressionNode;

/** An index cast to {@code [object]}: a number is a key then, and no place of an ordered dictionary. */
public final class KeyNode extends ExpressionNode {

    @Child
    private ExpressionNode key;

    public KeyNode(ExpressionNode key) {
        this.key = key;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = key.execute(frame);
        return value instanceof Integer ? PSObject.wrap(value) : value;
    }
}
