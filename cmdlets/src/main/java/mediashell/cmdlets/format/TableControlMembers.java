package mediashell.cmdlets.format;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.TableControl: a table. */
@DotNetType(
        value = "System.Management.Automation.TableControl",
        represents = FormatControl.class,
        shared = true,
        base = "System.Management.Automation.PSControl")
final class TableControlMembers {

    private TableControlMembers() {}
}
