package mediashell.interpreter.facade;

import mediashell.automation.binding.CmdletInfo;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.CmdletInfo. */
@DotNetType(
        value = "System.Management.Automation.CmdletInfo",
        represents = CmdletInfo.class,
        base = "System.Management.Automation.CommandInfo")
final class CmdletInfoMembers {
    private CmdletInfoMembers() {}

    @DotNetProperty
    static String verb(CmdletInfo self) {
        return self.name().substring(0, self.name().indexOf('-'));
    }

    @DotNetProperty
    static String noun(CmdletInfo self) {
        return self.name().substring(self.name().indexOf('-') + 1);
    }

    @DotNetProperty
    static String defaultParameterSet(CmdletInfo self) {
        return self.metadata().defaultParameterSetName();
    }
}
