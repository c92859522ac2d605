package mediashell.interpreter.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.scope.Scope;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;

/** A variable that the block only reads, or one that is the same in all scopes: found by name along the calling scopes. */
public final class NamedVariableNode extends TargetNode {
    private final String name;
    private final String key;

    public NamedVariableNode(String name, String key) {
        this.name = name;
        this.key = key;
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        Scope scope = ScriptFrame.of(frame).scope;
        Object content = scope.find(key);
        return content == null ? StrictMode.unset(scope, name) : Scope.value(content);
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        ScriptFrame.of(frame).runspace.topLevel().globalScope().assign(name, key, value);
    }
}
