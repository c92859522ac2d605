package mediashell.interpreter.nodes.convert;

import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.session.Runspace;

/** Makes the constraint that a type or attribute before a variable means in one session. */
@FunctionalInterface
public interface ConstraintSource {
    VariableConstraint make(Runspace runspace);
}
