package mediashell.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code a, b, c}: a new {@code object[]}. */
public final class ArrayLiteralNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] elements;

    public ArrayLiteralNode(ExpressionNode[] elements) {
        this.elements = elements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] items = new Object[elements.length];
        for (int i = 0; i < elements.length; i++) {
            Object value = elements[i].execute(frame);
            items[i] = value == AutomationNull.VALUE ? null : value;
        }
        return TypedArray.ofObjects(items);
    }
}
