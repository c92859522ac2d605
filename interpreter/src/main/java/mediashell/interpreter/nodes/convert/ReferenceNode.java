package mediashell.interpreter.nodes.convert;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.PSReference;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code [ref]$x}: the variable itself; {@code [ref]value}: a place of its own. */
public final class ReferenceNode extends ExpressionNode {
    private final String name;
    private final String scopeName;

    @Child
    private ExpressionNode value;

    /**
     * @param name the variable, or null when something else stands behind the cast
     * @param scopeName its prefix, or null
     */
    public ReferenceNode(String name, String scopeName, ExpressionNode value) {
        this.name = name;
        this.scopeName = scopeName;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (name == null) {
            Object inner = value.execute(frame);
            return inner instanceof PSReference ? inner : new PSReference(inner);
        }
        ScriptFrame script = ScriptFrame.of(frame);
        String key = VariableNames.key(name);
        Scope scope = scopeName == null
                ? script.scope.owner(key)
                : script.runspace.sessionState().scope(scopeName);
        PSVariable variable = scope == null ? null : scope.cell(key);
        if (variable == null) {
            if (key.equals("NULL")) {
                return new PSReference(null);
            }
            throw missing(name);
        }
        return variable.value() instanceof PSReference already ? already : new VariableReference(variable);
    }

    private static DotNetException missing(String name) {
        return SessionErrors.runtime(
                "NonExistingVariableReference",
                ErrorCategory.InvalidOperation,
                name,
                "[ref] needs a variable that exists; $" + name + " does not.");
    }
}
