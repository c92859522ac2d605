package mediashell.interpreter.nodes.expression;

import java.util.Iterator;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.OutputCollector;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code @(expression)} with one expression inside: a collection's elements, or the one value, as an array. */
public final class ArrayExpressionNode extends ExpressionNode {
    @Child
    private ExpressionNode expression;

    public ArrayExpressionNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = expression.execute(frame);
        if (value == AutomationNull.VALUE) {
            return TypedArray.ofObjects();
        }
        Runspace runspace = ScriptFrame.of(frame).runspace;
        Iterator<Object> elements =
                value == null ? null : runspace.conversions().enumerate(value);
        if (elements == null) {
            return TypedArray.ofObjects(value);
        }
        OutputCollector collector = new OutputCollector();
        elements.forEachRemaining(collector::write);
        return collector.array();
    }
}
