package mediashell.dotnet.system.management.automation;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSMemberSet;
import mediashell.automation.members.PSMethod;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.members.PSPropertySet;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** One member together with the object it belongs to: what {@code $x.psobject.Properties} gives. */
public record BoundMember(ExecutionContext context, Object target, PSMemberInfo member) implements DotNetObject {

    /** The member as scripts get it; notes and methods stand for themselves. */
    static Object of(ExecutionContext context, Object target, PSMemberInfo member) {
        return switch (member) {
            case PSNoteProperty note -> note;
            case PSPropertySet set -> set;
            case PSMemberSet set -> set;
            case PSMethod method -> method.value(context, target);
            default -> new BoundMember(context, target, member);
        };
    }

    /** The member behind what scripts hold, bound or not. */
    static PSMemberInfo memberOf(Object value) {
        Object base = PSObject.base(value);
        return base instanceof BoundMember bound ? bound.member : (PSMemberInfo) base;
    }

    /** The object a member is bound to, or null. */
    static Object targetOf(Object value) {
        return value instanceof BoundMember bound ? bound.target : null;
    }

    @Override
    public PSType psType() {
        return FacadeTypes.require(
                "System.Management.Automation.PS" + member.memberType().name());
    }
}
