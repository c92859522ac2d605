package mediashell.automation.members;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DynamicObject;
import mediashell.automation.types.Types;

/** A property of an object of another world (System.Management.Automation.PSDynamicMember). */
final class DynamicProperty extends PSMemberInfo {

    private final DynamicObject owner;

    DynamicProperty(DynamicObject owner, String name) {
        super(name);
        this.owner = owner;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.Property;
    }

    @Override
    public Object value(ExecutionContext context, Object target) {
        Object value = owner.getMember(name());
        return value == DynamicObject.MISSING ? null : value;
    }

    @Override
    public void setValue(ExecutionContext context, Object target, Object value) {
        if (!owner.setMember(name(), value)) {
            throw MemberErrors.readOnly(name());
        }
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
    public String typeNameOfValue(ExecutionContext context, Object target) {
        return Types.of(value(context, target)).fullName();
    }

    @Override
    public String definition(ExecutionContext context, Object target) {
        return "dynamic " + name();
    }

    @Override
    public boolean isInstance() {
        return false;
    }
}
