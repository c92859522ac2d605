package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Management.Automation.PSCustomObject. */
@DotNetType(
        value = "System.Management.Automation.PSCustomObject",
        represents = mediashell.automation.PSCustomObject.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {})
final class PSCustomObjectMembers {

    private PSCustomObjectMembers() {}
}
