package mediashell.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;

/** Several values as a Java array: the arguments of a base constructor. */
public final class ValuesNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] values;

    public ValuesNode(ExpressionNode[] values) {
        this.values = values;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i].execute(frame);
            result[i] = value == AutomationNull.VALUE ? null : value;
        }
        return result;
    }
}
