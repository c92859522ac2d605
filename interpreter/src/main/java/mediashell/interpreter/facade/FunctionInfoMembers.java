package mediashell.interpreter.facade;

import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.FunctionInfo. */
@DotNetType(
        value = "System.Management.Automation.FunctionInfo",
        represents = FunctionInfo.class,
        shared = true,
        base = "System.Management.Automation.CommandInfo")
final class FunctionInfoMembers {
    private FunctionInfoMembers() {}

    @DotNetProperty
    @TypeName("System.Management.Automation.ScriptBlock")
    static Object scriptBlock(FunctionInfo self) {
        return self.scriptBlock();
    }

    @DotNetProperty
    static boolean cmdletBinding(FunctionInfo self) {
        return self.metadata().advanced();
    }

    @DotNetProperty
    static String defaultParameterSet(FunctionInfo self) {
        return self.metadata().defaultParameterSetName();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ScopedItemOptions")
    static Object options(FunctionInfo self) {
        return OptionFlags.of(self.options());
    }

    @DotNetProperty
    static String verb(FunctionInfo self) {
        int dash = self.name().indexOf('-');
        return dash < 0 ? "" : self.name().substring(0, dash);
    }

    @DotNetProperty
    static String noun(FunctionInfo self) {
        int dash = self.name().indexOf('-');
        return dash < 0 ? "" : self.name().substring(dash + 1);
    }
}
