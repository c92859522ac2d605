package mediashell.automation.binding;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.FilterInfo. */
@DotNetType(
        value = "System.Management.Automation.FilterInfo",
        represents = FunctionInfo.class,
        base = "System.Management.Automation.FunctionInfo",
        shared = true)
final class FilterInfoMembers {

    private FilterInfoMembers() {}
}
