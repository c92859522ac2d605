package mediashell.automation.scope;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A variable as an object (System.Management.Automation.PSVariable): needed once it has options, attributes, a description, or somebody
 * holds it ({@code [ref]}, Get-Variable). Plain locals are bare values in slots.
 */
public class PSVariable {

    private final String name;
    private Object value;
    private final Set<ScopedItemOptions> options = EnumSet.noneOf(ScopedItemOptions.class);
    private List<VariableConstraint> constraints = List.of();
    private String description = "";

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
        Object stored = newValue;
        for (VariableConstraint constraint : constraints) {
            stored = constraint.apply(name, stored);
        }
        this.value = stored;
    }

    /** Stores without conversion and without regard to options: for the engine only. */
    protected final void setRaw(Object newValue) {
        this.value = newValue;
    }

    public final Set<ScopedItemOptions> options() {
        return options;
    }

    public final List<VariableConstraint> constraints() {
        return constraints;
    }

    public final void addConstraint(VariableConstraint constraint) {
        List<VariableConstraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        constraints = List.copyOf(more);
    }

    public final String description() {
        return description;
    }

    public final void setDescription(String text) {
        description = text;
    }

    /** The module that owns the variable, or null. */
    public String moduleName() {
        return "";
    }
}
