package mediashell.automation.binding;

import mediashell.automation.ScriptBlock;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.FunctionInfo. */
@DotNetType(
        value = "System.Management.Automation.FunctionInfo",
        represents = FunctionInfo.class,
        base = "System.Management.Automation.CommandInfo",
        shared = true)
final class FunctionInfoMembers {

    private FunctionInfoMembers() {}

    @DotNetProperty
    static ScriptBlock scriptBlock(FunctionInfo self) {
        return self.scriptBlock();
    }

    @DotNetProperty
    static boolean cmdletBinding(FunctionInfo self) {
        return self.metadata().advanced();
    }

    @DotNetProperty
    static String verb(FunctionInfo self) {
        return CommandDescriptions.verb(self);
    }

    @DotNetProperty
    static String noun(FunctionInfo self) {
        return CommandDescriptions.noun(self);
    }

    @DotNetProperty
    static String defaultParameterSet(FunctionInfo self) {
        return self.metadata().defaultParameterSetName();
    }
}
