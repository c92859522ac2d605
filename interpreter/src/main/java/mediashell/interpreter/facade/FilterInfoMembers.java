package mediashell.interpreter.facade;

import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.FilterInfo. */
@DotNetType(
        value = "System.Management.Automation.FilterInfo",
        represents = FunctionInfo.class,
        shared = true,
        base = "System.Management.Automation.FunctionInfo")
final class FilterInfoMembers {
    private FilterInfoMembers() {}
}
