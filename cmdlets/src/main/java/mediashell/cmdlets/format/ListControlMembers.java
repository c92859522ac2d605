package mediashell.cmdlets.format;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ListControl: a list. */
@DotNetType(
        value = "System.Management.Automation.ListControl",
        represents = FormatControl.class,
        shared = true,
        base = "System.Management.Automation.PSControl")
final class ListControlMembers {

    private ListControlMembers() {}
}
