package mediashell.automation.members;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;

/** A name with a value, as on custom objects. */
public final class PSNoteProperty extends PSMemberInfo {

    private Object value;

    public PSNoteProperty(String name, Object value) {
        super(name);
        this.value = value;
    }

    /** The value, without the ceremony of {@link #value(ExecutionContext, Object)}. */
    public Object get() {
        return value;
    }

    public void set(Object newValue) {
        this.value = newValue;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.NoteProperty;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        return value;
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object newValue) {
        this.value = newValue;
    }

    @Override
    public boolean isGettable() {
        return true;
    }

    @Override
    public boolean isSettable() {
        return true;
    }

    @Override
    public String typeNameOfValue(ExecutionContext context, Object owner) {
        return value == null ? "System.Object" : Types.of(value).fullName();
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        String type = value == null ? "object" : Types.of(value).displayName();
        return type + " " + name() + "=" + context.conversions().toText(value);
    }

    @Override
    public boolean isInstance() {
        return true;
    }
}
