package mediashell.interpreter.nodes.convert;

import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;

/** {@code [type]} before a variable: every assignment converts, and fails as the cast would. */
public record TypeConstraint(Runspace runspace, PSType type) implements VariableConstraint {
    @Override
    public Object apply(String variableName, Object value) {
        return runspace.conversions().convert(value, type);
    }
}
