package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Management.Automation.PSReference. */
@DotNetType(
        value = "System.Management.Automation.PSReference",
        represents = mediashell.automation.values.PSReference.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {})
final class PSReferenceMembers {

    private PSReferenceMembers() {}
}
