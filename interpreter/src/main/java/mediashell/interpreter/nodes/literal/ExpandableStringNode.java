package mediashell.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code "a $b c"}: literal parts and values turned into text, invariant culture. */
public final class ExpandableStringNode extends ExpressionNode {
    private final String[] literals;

    @Children
    private final ExpressionNode[] values;

    /**
     * @param literals one more than {@code values}
     */
    public ExpandableStringNode(String[] literals, ExpressionNode[] values) {
        this.literals = literals;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        StringBuilder text = new StringBuilder(literals[0]);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i].execute(frame);
            if (value instanceof String string) {
                text.append(string);
            } else if (value instanceof Integer number) {
                text.append(number.intValue());
            } else {
                text.append(ScriptFrame.of(frame).runspace.conversions().toText(value));
            }
            text.append(literals[i + 1]);
        }
        return text.toString();
    }
}
