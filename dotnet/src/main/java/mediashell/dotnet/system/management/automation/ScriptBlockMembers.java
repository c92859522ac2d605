package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Management.Automation.ScriptBlock. */
@DotNetType(
        value = "System.Management.Automation.ScriptBlock",
        represents = mediashell.automation.ScriptBlock.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {})
final class ScriptBlockMembers {

    private ScriptBlockMembers() {}
}
