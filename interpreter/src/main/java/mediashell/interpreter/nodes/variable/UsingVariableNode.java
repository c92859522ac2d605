package mediashell.interpreter.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.session.UsingValues;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code $using:x}: the value that the starter of this job or parallel block took along. */
public final class UsingVariableNode extends ExpressionNode {
    private final String text;

    /**
     * @param text the expression as written, which is its key
     */
    public UsingVariableNode(String text) {
        this.text = text;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        UsingValues values = ScriptFrame.of(frame).runspace.service(UsingValues.class, context -> new UsingValues());
        if (!values.has(text)) {
            throw SessionErrors.runtime(
                    "UsingWithoutInvokeCommand",
                    ErrorCategory.InvalidOperation,
                    text,
                    text + " means a value of another session, but nothing was taken along.");
        }
        return values.get(text);
    }
}
