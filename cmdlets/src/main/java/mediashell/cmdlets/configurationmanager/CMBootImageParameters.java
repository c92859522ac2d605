package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Parameter;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.site.BootImage;

/** The boot image of the cmdlets of Configuration Manager whose media are not chosen by a task sequence alone. */
final class CMBootImageParameters {

    /** The boot image that the medium starts. */
    @Parameter(
            mandatory = true,
            aliases = "BootImagePackage",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object bootImage;

    String packageId(NewMediaCommandBase command) {
        return command.packageId(bootImage, BootImage.class, "boot image");
    }
}
