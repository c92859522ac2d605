package mediashell.dotnet.system.management.automation;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.PSMemberInfo: what all members of an object have. */
@DotNetType(value = "System.Management.Automation.PSMemberInfo")
final class PSMemberInfoMembers {

    private PSMemberInfoMembers() {}

    @DotNetProperty
    static String name(Object self) {
        return BoundMember.memberOf(self).name();
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.PSMemberTypes") EnumValue memberType(Object self) {
        return new EnumValue(
                FacadeTypes.require("System.Management.Automation.PSMemberTypes"),
                BoundMember.memberOf(self).memberType().bit());
    }

    @DotNetProperty
    static Object value(ExecutionContext context, Object self) {
        return BoundMember.memberOf(self).value(context, BoundMember.targetOf(self));
    }

    @DotNetProperty
    static void value(ExecutionContext context, Object self, Object value) {
        BoundMember.memberOf(self).setValue(context, BoundMember.targetOf(self), value);
    }

    @DotNetProperty
    static String typeNameOfValue(ExecutionContext context, Object self) {
        return BoundMember.memberOf(self).typeNameOfValue(context, BoundMember.targetOf(self));
    }

    @DotNetProperty
    static boolean isGettable(Object self) {
        return BoundMember.memberOf(self).isGettable();
    }

    @DotNetProperty
    static boolean isSettable(Object self) {
        return BoundMember.memberOf(self).isSettable();
    }

    @DotNetProperty
    static boolean isInstance(Object self) {
        return BoundMember.memberOf(self).isInstance();
    }

    @DotNetMethod
    static String toString(ExecutionContext context, Object self) {
        return BoundMember.memberOf(self).definition(context, BoundMember.targetOf(self));
    }

    @DotNetMethod
    static Object copy(Object self) {
        return self;
    }
}
