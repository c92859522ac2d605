package mediashell.automation.members;

import mediashell.automation.session.ExecutionContext;

/** Another name for a member of the same object. */
public final class PSAliasProperty extends PSMemberInfo {

    private final String referencedName;

    public PSAliasProperty(String name, String referencedName) {
        super(name);
        this.referencedName = referencedName;
    }

    public String referencedMemberName() {
        return referencedName;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.AliasProperty;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        Object value = context.members().get(owner, referencedName);
        return value == ObjectMembers.MISSING ? null : value;
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        context.members().set(owner, referencedName, value);
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
        PSMemberInfo referenced = context.members().find(owner, referencedName);
        return referenced == null ? "System.Object" : referenced.typeNameOfValue(context, owner);
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        return name() + " = " + referencedName;
    }

    @Override
    public boolean isInstance() {
        return true;
    }
}
