package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.ImageDetails;
import mediashell.site.OperatingSystemImage;

/** Imports an operating system image. */
@Cmdlet(verb = "New", noun = "CMOperatingSystemImage", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_ImagePackage")
public final class NewCMOperatingSystemImageCommand extends ImageCommandBase {

    /** What it is for. */
    @Parameter
    @AllowEmptyString
    String description;

    /** The name. */
    @Parameter(mandatory = true)
    String name;

    /** The source: a share, a mapped drive or an absolute local path. */
    @Parameter(mandatory = true, aliases = "PackageSourcePath")
    String path;

    /** The number of the image in the file, from 1; the first by default. */
    @Parameter(aliases = "ImageIndex")
    Integer index;

    /** The version, as text. */
    @Parameter
    @AllowEmptyString
    String version;

    @Override
    public void endProcessing() {
        perform(() -> {
            ImageDetails image = imageDetails(path, index == null ? 1 : index);
            create(details -> new OperatingSystemImage(details, image), name, description, version);
        });
    }
}
