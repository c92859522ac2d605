package mediashell.interpreter.nodes.convert;

import java.util.function.Function;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSNoteProperty;
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
        Function<Object, String> text =
                key -> ScriptFrame.of(frame).runspace.conversions().toText(key);
        for (int i = 0; i < keys.length; i++) {
            String name = text.apply(keys[i].execute(frame));
            Object value = values[i].execute(frame);
            if (name.equalsIgnoreCase("PSTypeName")) {
                object.setTypeNames(typeNames(text.apply(value)));
            } else {
                object.instanceMembers().put(new PSNoteProperty(name, value == AutomationNull.VALUE ? null : value));
            }
        }
        return object;
    }

    private static TypeNameList typeNames(String first) {
        return new TypeNameList(
                java.util.List.of(first, "System.Management.Automation.PSCustomObject", "System.Object"));
    }
}
