package mediashell.interpreter.nodes.convert;

import mediashell.automation.scope.PSVariable;
import mediashell.automation.values.PSReference;

/** A reference whose place is a variable. */
final class VariableReference extends PSReference {
    private final PSVariable variable;

    VariableReference(PSVariable variable) {
        super(null);
        this.variable = variable;
    }

    @Override
    public Object value() {
        return variable.value();
    }

    @Override
    public void setValue(Object newValue) {
        variable.setValue(newValue);
    }
}
