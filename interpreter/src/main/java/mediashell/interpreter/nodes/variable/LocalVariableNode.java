package mediashell.interpreter.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.scope.SlotContent;
import mediashell.automation.scope.VariableCell;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;

/** A variable that the block assigns, or an automatic one: by its slot, or by name where the block runs in another scope. */
public final class LocalVariableNode extends TargetNode {
    private final String name;
    private final String key;
    private final ScopeLayout layout;
    private final int slot;

    public LocalVariableNode(String name, String key, ScopeLayout layout, int slot) {
        this.name = name;
        this.key = key;
        this.layout = layout;
        this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Scope scope = ScriptFrame.of(frame).scope;
        if (scope.layout == layout) {
            Object content = scope.slots[slot];
            if (content != null) {
                return content instanceof SlotContent special ? special.read() : content;
            }
        }
        return findByName(scope);
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        return execute(frame);
    }

    private Object findByName(Scope scope) {
        Object content = scope.find(key);
        return content == null ? StrictMode.unset(scope, name) : Scope.value(content);
    }

    /** A compound assignment sees only the current scope's variable. */
    @Override
    public Object readForUpdate(VirtualFrame frame, Object place) {
        return Scope.value(ScriptFrame.of(frame).scope.local(key));
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        ScriptFrame script = ScriptFrame.of(frame);
        Scope scope = script.scope;
        if (scope.layout != layout) {
            target(script).assign(name, key, value);
            return;
        }
        Object content = scope.slots[slot];
        if (content instanceof VariableCell cell) {
            cell.variable().setValue(value);
        } else if (content == null && script.runspace.hasAllScopeVariables()) {
            target(script).assign(name, key, value);
        } else {
            scope.slots[slot] = Scope.content(value);
        }
    }

    @Override
    public Object written(VirtualFrame frame, Object place, Object value) {
        Scope scope = ScriptFrame.of(frame).scope;
        boolean typed = scope.layout == layout && scope.slots[slot] instanceof VariableCell;
        return typed ? Scope.value(scope.slots[slot]) : value;
    }

    /** The current scope, or the owner of a variable that a script declared to be in all scopes. */
    private Scope target(ScriptFrame script) {
        if (!script.runspace.hasAllScopeVariables()) {
            return script.scope;
        }
        Scope owner = script.scope.owner(key);
        boolean shared = owner != null
                && owner.local(key) instanceof VariableCell cell
                && cell.variable().options().contains(ScopedItemOptions.AllScope);
        return shared ? owner : script.scope;
    }
}
