package mediashell.automation.members;

import mediashell.automation.session.ExecutionContext;

/** A member that stands for others and is its own value. */
abstract sealed class PSSetMember extends PSMemberInfo permits PSPropertySet, PSMemberSet {

    PSSetMember(String name) {
        super(name);
    }

    @Override
    public final Object value(ExecutionContext context, Object owner) {
        return this;
    }

    @Override
    public final void setValue(ExecutionContext context, Object owner, Object value) {
        throw MemberErrors.readOnly(name());
    }

    @Override
    public final boolean isGettable() {
        return true;
    }

    @Override
    public final boolean isSettable() {
        return false;
    }

    @Override
    public final String typeNameOfValue(ExecutionContext context, Object owner) {
        return "System.Management.Automation.PS" + memberType().name();
    }

    @Override
    public final boolean isInstance() {
        return true;
    }
}
