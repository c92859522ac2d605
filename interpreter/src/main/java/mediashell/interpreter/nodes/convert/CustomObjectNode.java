package mediashell.interpreter.nodes.convert;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.PSObject;
import mediashell.automation.conversion.CustomObjects;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code [pscustomobject]@{ … }}: an object whose properties are in the order of writing. */
public final class CustomObjectNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] keys;

    @Children
    private final ExpressionNode[] values;

    public CustomObjectNode(ExpressionNode[] keys, ExpressionNode[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PSObject object = PSObject.custom();
        Runspace runspace = ScriptFrame.of(frame).runspace;
        for (int i = 0; i < keys.length; i++) {
            String name = runspace.conversions().toText(keys[i].execute(frame));
            Object value = values[i].execute(frame);
            CustomObjects.put(runspace, object, name, value == AutomationNull.VALUE ? null : value);
        }
        return object;
    }
}
