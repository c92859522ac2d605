package mediashell.automation.members;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;

/** One attribute or child element of an XML node as a property. */
final class XmlProperty extends PSMemberInfo {

    private final XmlMembers members;

    XmlProperty(XmlMembers members, String name) {
        super(name);
        this.members = members;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.Property;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        Object value = members.get(context, PSObject.base(owner), name());
        return value == ObjectMembers.MISSING ? null : value;
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        members.set(context, PSObject.base(owner), name(), value);
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
        return Types.of(value(context, owner)).fullName();
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        return Types.of(value(context, owner)).displayName() + " " + name() + " {get;set;}";
    }

    @Override
    public boolean isInstance() {
        return false;
    }
}
