package mediashell.interpreter.facade;

import mediashell.automation.binding.ApplicationInfo;
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
    static String source(ApplicationInfo self) {
        return self.path().toString();
    }

    @DotNetProperty
    static String extension(ApplicationInfo self) {
        String name = self.path().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
