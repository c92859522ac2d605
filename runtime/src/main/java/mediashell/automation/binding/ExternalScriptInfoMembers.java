package mediashell.automation.binding;

import mediashell.automation.ScriptBlock;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ExternalScriptInfo. */
@DotNetType(
        value = "System.Management.Automation.ExternalScriptInfo",
        represents = FunctionInfo.class,
        base = "System.Management.Automation.CommandInfo",
        shared = true)
final class ExternalScriptInfoMembers {

    private ExternalScriptInfoMembers() {}

    @DotNetProperty
    static ScriptBlock scriptBlock(FunctionInfo self) {
        return self.scriptBlock();
    }

    @DotNetProperty
    static String path(FunctionInfo self) {
        return self.path();
    }

    @DotNetProperty
    static String scriptContents(FunctionInfo self) {
        return self.scriptBlock().code().text();
    }
}
