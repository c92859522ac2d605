package mediashell.cmdlets.format;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.CustomControl: free text. */
@DotNetType(
        value = "System.Management.Automation.CustomControl",
        represents = FormatControl.class,
        shared = true,
        base = "System.Management.Automation.PSControl")
final class CustomControlMembers {

    private CustomControlMembers() {}
}
