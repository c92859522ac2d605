package mediashell.dotnet.system.management.automation;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSMemberSet;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.PSMemberSet. */
@DotNetType(
        value = "System.Management.Automation.PSMemberSet",
        represents = PSMemberSet.class,
        base = "System.Management.Automation.PSMemberInfo")
final class PSMemberSetMembers {

    private PSMemberSetMembers() {}

    @DotNetConstructor
    static PSMemberSet create(String name) {
        return new PSMemberSet(name, List.of());
    }

    @DotNetConstructor
    static PSMemberSet create(
            ExecutionContext context,
            String name,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Management.Automation.PSMemberInfo]")
                    Object members) {
        List<PSMemberInfo> all = new ArrayList<>();
        context.conversions().enumerate(members).forEachRemaining(item -> all.add(BoundMember.memberOf(item)));
        return new PSMemberSet(name, all);
    }

    @DotNetProperty
    static @TypeName("System.Object") Object members(PSMemberSet self) {
        return TypedArray.ofObjects(self.members());
    }
}
