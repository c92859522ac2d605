package mediashell.dotnet.system.management.automation;

import mediashell.automation.members.PSObjectView;
import mediashell.automation.types.DotNetType;

/** {@code $x.psobject}: System.Management.Automation.PSObject. */
@DotNetType(value = "System.Management.Automation.PSObject", represents = PSObjectView.class)
final class PSObjectMembers {

    private PSObjectMembers() {}
}
