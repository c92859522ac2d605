package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Management.Automation.PSObject. */
@DotNetType(
        value = "System.Management.Automation.PSObject",
        represents = mediashell.automation.PSObject.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {},
        shared = true)
final class PSObjectMembers {

    private PSObjectMembers() {}
}
