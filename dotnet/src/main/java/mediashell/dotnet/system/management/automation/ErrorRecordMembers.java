package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Management.Automation.ErrorRecord. */
@DotNetType(
        value = "System.Management.Automation.ErrorRecord",
        represents = mediashell.automation.ErrorRecord.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {})
final class ErrorRecordMembers {

    private ErrorRecordMembers() {}
}
