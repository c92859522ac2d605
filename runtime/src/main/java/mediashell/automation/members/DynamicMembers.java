package mediashell.automation.members;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DynamicObject;

/** The members that objects of another world have. */
final class DynamicMembers implements MemberContributor {

    @Override
    public boolean accepts(Object base) {
        return base instanceof DynamicObject;
    }

    @Override
    public Object get(ExecutionContext context, Object base, String name) {
        Object value = ((DynamicObject) base).getMember(name);
        return value == DynamicObject.MISSING ? ObjectMembers.MISSING : value;
    }

    @Override
    public boolean set(ExecutionContext context, Object base, String name, Object value) {
        return ((DynamicObject) base).setMember(name, value);
    }

    @Override
    public List<PSMemberInfo> properties(ExecutionContext context, Object base) {
        DynamicObject object = (DynamicObject) base;
        return object.memberNames().stream()
                .<PSMemberInfo>map(name -> new DynamicProperty(object, name))
                .toList();
    }

    @Override
    public boolean hidesDeclared(Object base) {
        return ((DynamicObject) base).hidesDeclared();
    }
}
