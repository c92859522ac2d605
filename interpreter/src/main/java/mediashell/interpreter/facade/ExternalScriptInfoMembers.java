package mediashell.interpreter.facade;

import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.ExternalScriptInfo. */
@DotNetType(
        value = "System.Management.Automation.ExternalScriptInfo",
        represents = FunctionInfo.class,
        shared = true,
        base = "System.Management.Automation.CommandInfo")
final class ExternalScriptInfoMembers {
    private ExternalScriptInfoMembers() {}

    @DotNetProperty
    static String path(FunctionInfo self) {
        return self.path();
    }

    @DotNetProperty
    static String source(FunctionInfo self) {
        return self.path();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ScriptBlock")
    static Object scriptBlock(FunctionInfo self) {
        return self.scriptBlock();
    }

    @DotNetProperty
    static String scriptContents(FunctionInfo self) {
        return self.scriptBlock().code().text();
    }
}
