package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.BootImage;
import mediashell.site.ImageDetails;

/** Imports a boot image. */
@Cmdlet(verb = "New", noun = "CMBootImage", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_BootImagePackage")
public final class NewCMBootImageCommand extends ImageCommandBase {

    /** What it is for. */
    @Parameter
    @AllowEmptyString
    String description;

    /** The number of the image in the file, from 1. */
    @Parameter(mandatory = true, aliases = "ImageIndex")
    Integer index;

    /** The name. */
    @Parameter(mandatory = true)
    String name;

    /** The source: a share, a mapped drive or an absolute local path. */
    @Parameter(mandatory = true, aliases = "ImagePath")
    String path;

    /** The version, as text. */
    @Parameter
    @AllowEmptyString
    String version;

    @Override
    public void endProcessing() {
        perform(() -> {
            ImageDetails image = imageDetails(path, index);
            create(details -> new BootImage(details, image, "", false), name, description, version);
        });
    }
}
