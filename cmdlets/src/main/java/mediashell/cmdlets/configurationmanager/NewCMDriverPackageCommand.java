package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.DriverPackage;

/** Makes a driver package over a folder of drivers. */
@Cmdlet(verb = "New", noun = "CMDriverPackage", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_DriverPackage")
public final class NewCMDriverPackageCommand extends CMCommandBase {

    /** What it is for. */
    @Parameter
    @AllowEmptyString
    String description;

    /** Who makes the hardware. */
    @Parameter
    @AllowEmptyString
    String driverManufacturer;

    /** The hardware's model. */
    @Parameter
    @AllowEmptyString
    String driverModel;

    /** The name. */
    @Parameter(mandatory = true)
    String name;

    /** The source: a share, a mapped drive or an absolute local path. */
    @Parameter(mandatory = true, aliases = "PackageSourcePath")
    String path;

    @Override
    public void endProcessing() {
        perform(() -> create(
                details -> new DriverPackage(details.withSourcePath(sourcePath(path)), driverManufacturer, driverModel),
                name,
                description,
                ""));
    }
}
