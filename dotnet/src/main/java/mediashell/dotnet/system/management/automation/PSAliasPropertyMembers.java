package mediashell.dotnet.system.management.automation;

import mediashell.automation.members.PSAliasProperty;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.PSAliasProperty. */
@DotNetType(
        value = "System.Management.Automation.PSAliasProperty",
        represents = PSAliasProperty.class,
        base = "System.Management.Automation.PSPropertyInfo")
final class PSAliasPropertyMembers {

    private PSAliasPropertyMembers() {}

    @DotNetConstructor
    static PSAliasProperty create(String name, String referencedMemberName) {
        return new PSAliasProperty(name, referencedMemberName);
    }

    @DotNetProperty
    static String referencedMemberName(Object self) {
        return ((PSAliasProperty) BoundMember.memberOf(self)).referencedMemberName();
    }
}
