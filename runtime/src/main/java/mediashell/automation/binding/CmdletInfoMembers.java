package mediashell.automation.binding;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.CmdletInfo. */
@DotNetType(
        value = "System.Management.Automation.CmdletInfo",
        represents = CmdletInfo.class,
        base = "System.Management.Automation.CommandInfo")
final class CmdletInfoMembers {

    private CmdletInfoMembers() {}

    @DotNetProperty
    static String verb(CmdletInfo self) {
        return CommandDescriptions.verb(self);
    }

    @DotNetProperty
    static String noun(CmdletInfo self) {
        return CommandDescriptions.noun(self);
    }

    @DotNetProperty
    static String defaultParameterSet(CmdletInfo self) {
        return self.metadata().defaultParameterSetName();
    }

    @DotNetProperty
    @TypeName("System.Type")
    static Object implementingType(CmdletInfo self) {
        return CommandDescriptions.implementingType(self);
    }
}
