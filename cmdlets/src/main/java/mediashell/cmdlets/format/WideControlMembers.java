package mediashell.cmdlets.format;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.WideControl: one wide column. */
@DotNetType(
        value = "System.Management.Automation.WideControl",
        represents = FormatControl.class,
        shared = true,
        base = "System.Management.Automation.PSControl")
final class WideControlMembers {

    private WideControlMembers() {}
}
