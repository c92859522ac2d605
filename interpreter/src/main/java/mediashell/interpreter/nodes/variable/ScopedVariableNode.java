package mediashell.interpreter.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.scope.VariableCell;
import mediashell.automation.scope.VariableNames;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;

/** {@code $global:x}, {@code $script:x}, {@code $local:x}, {@code $private:x}. */
public final class ScopedVariableNode extends TargetNode {
    private final String prefix;
    private final String name;
    private final String key;

    /**
     * @param prefix in lower case
     */
    public ScopedVariableNode(String prefix, String name) {
        this.prefix = prefix;
        this.name = name;
        this.key = VariableNames.key(name);
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        ScriptFrame script = ScriptFrame.of(frame);
        Object content = scope(script).local(key);
        return content == null ? StrictMode.unset(script.scope, prefix + ":" + name) : Scope.value(content);
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        Scope scope = scope(ScriptFrame.of(frame));
        if (prefix.equals("private") && !(scope.local(key) instanceof VariableCell)) {
            PSVariable variable = new PSVariable(name, value);
            variable.options().add(ScopedItemOptions.Private);
            scope.put(name, key, new VariableCell(variable));
            return;
        }
        scope.assign(name, key, value);
    }

    private Scope scope(ScriptFrame frame) {
        return switch (prefix) {
            case "global" -> frame.runspace.topLevel().globalScope();
            case "script" -> frame.scope.scriptScope();
            default -> frame.scope;
        };
    }
}
