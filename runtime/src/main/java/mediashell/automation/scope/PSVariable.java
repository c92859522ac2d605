package mediashell.automation.scope;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import mediashell.automation.session.SessionErrors;

/**
 * A variable as an object (System.Management.Automation.PSVariable): needed once it has options, attributes, a description, or somebody
 * holds it ({@code [ref]}, Get-Variable). Plain locals are bare values in slots.
 */
public class PSVariable {
    private final String name;
    private Object value;
    /** Null while nobody asked for them: most variables have none. */
    private Set<ScopedItemOptions> options;

    private List<VariableConstraint> constraints = List.of();
    private String description = "";
    private String moduleName = "";

    public PSVariable(String name, Object value) {
        this.name = name;
        this.value = value;
    }

    public final String name() {
        return name;
    }

    public Object value() {
        return value;
    }

    /** Stores a value after conversion and validation by the constraints; a read-only variable throws VariableNotWritable. */
    public void setValue(Object newValue) {
        if (isReadOnly()) {
            throw SessionErrors.variableNotWritable(name);
        }
        this.value = constrain(newValue);
    }

    /** The value as this variable would store it. */
    public final Object constrain(Object newValue) {
        Object stored = newValue;
        for (VariableConstraint constraint : constraints) {
            stored = constraint.apply(name, stored);
        }
        return stored;
    }

    /** Stores without conversion and without regard to options: for the engine and Set-Variable -Force only. */
    public final void setRaw(Object newValue) {
        this.value = newValue;
    }

    public final Set<ScopedItemOptions> options() {
        if (options == null) {
            options = EnumSet.noneOf(ScopedItemOptions.class);
        }
        return options;
    }

    private boolean has(ScopedItemOptions option) {
        return options != null && options.contains(option);
    }

    public final boolean isReadOnly() {
        return has(ScopedItemOptions.ReadOnly) || has(ScopedItemOptions.Constant);
    }

    public final boolean isPrivate() {
        return has(ScopedItemOptions.Private);
    }

    public final List<VariableConstraint> constraints() {
        return constraints;
    }

    public final void addConstraint(VariableConstraint constraint) {
        if (constraints.isEmpty()) {
            constraints = List.of(constraint);
            return;
        }
        List<VariableConstraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        constraints = List.copyOf(more);
    }

    /** Replaces all constraints: a typed assignment declares the variable anew. */
    public final void setConstraints(List<VariableConstraint> newConstraints) {
        constraints = List.copyOf(newConstraints);
    }

    public final String description() {
        return description;
    }

    public final void setDescription(String text) {
        description = text;
    }

    /** The name of the module that owns the variable, or an empty string. */
    public String moduleName() {
        return moduleName;
    }

    public final void setModuleName(String owner) {
        moduleName = owner;
    }
}
