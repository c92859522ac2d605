package mediashell.automation.binding;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ApplicationInfo. */
@DotNetType(
        value = "System.Management.Automation.ApplicationInfo",
        represents = ApplicationInfo.class,
        base = "System.Management.Automation.CommandInfo")
final class ApplicationInfoMembers {

    private ApplicationInfoMembers() {}

    @DotNetProperty
    static String path(ApplicationInfo self) {
        return self.path().toString();
    }

    @DotNetProperty
    static String extension(ApplicationInfo self) {
        return CommandDescriptions.extension(self);
    }
}
