package mediashell.automation.members;

import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;

/** A property whose value is a variable's (System.Management.Automation.PSVariableProperty). */
public final class PSVariableProperty extends PSMemberInfo {
    private final PSVariable variable;

    public PSVariableProperty(PSVariable variable) {
        super(variable.name());
        this.variable = variable;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.NoteProperty;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        return variable.value();
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        variable.setValue(value);
    }

    @Override
    public boolean isGettable() {
        return true;
    }

    @Override
    public boolean isSettable() {
        return !variable.isReadOnly();
    }

    @Override
    public String typeNameOfValue(ExecutionContext context, Object owner) {
        return Types.of(variable.value()).fullName();
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        return Types.of(variable.value()).displayName() + " " + name() + "="
                + context.conversions().toText(variable.value());
    }

    @Override
    public boolean isInstance() {
        return true;
    }
}
