package mediashell.automation.members;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** A method as a value: {@code 'a'.Trim} without parentheses (System.Management.Automation.PSMethod). */
public final class PSMethod extends PSMemberInfo implements DotNetObject {

    private final Object target;
    private final MethodGroup group;

    /** @param target the object it will run on, the type for a static method, or null while it is only a member of a type */
    public PSMethod(Object target, MethodGroup group) {
        super(group.name());
        this.target = target;
        this.group = group;
    }

    public MethodGroup group() {
        return group;
    }

    /** {@code $method.Invoke(…)}. */
    public Object invoke(ExecutionContext context, Object... arguments) {
        return new MethodBinder(context).invoke(group.overloads(), target, arguments, null, name());
    }

    @Override
    public PSType psType() {
        return mediashell.automation.types.GenericType.of(
                FacadeTypes.require("System.Management.Automation.PSMethod`1"),
                java.util.List.of(mediashell.automation.types.Types.OBJECT));
    }

    @Override
    public boolean isHidden() {
        return group.overloads().stream().allMatch(Overload::isHidden);
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.Method;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        return target != null ? this : new PSMethod(owner, group);
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        throw MemberErrors.readOnly(name());
    }

    @Override
    public boolean isGettable() {
        return true;
    }

    @Override
    public boolean isSettable() {
        return false;
    }

    @Override
    public String typeNameOfValue(ExecutionContext context, Object owner) {
        return "System.Management.Automation.PSMethod";
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        return String.join(", ", group.definitions());
    }

    @Override
    public boolean isInstance() {
        return false;
    }

    @Override
    public String toString() {
        return String.join(", ", group.definitions());
    }
}
