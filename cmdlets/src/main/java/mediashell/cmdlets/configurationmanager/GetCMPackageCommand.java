package mediashell.cmdlets.configurationmanager;

import java.util.Locale;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.site.BootImage;
import mediashell.site.ContentPackage;
import mediashell.site.DriverPackage;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;

/** Finds packages by name or id. */
@Cmdlet(verb = "Get", noun = "CMPackage", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_Package")
public final class GetCMPackageCommand extends CMCommandBase {

    /** Leaves lazy properties unread; here nothing is lazy. */
    @Parameter
    boolean fast;

    /** The name. */
    @Parameter(set = "SearchByName")
    @AllowEmptyString
    String name;

    /** The kind of package. */
    @Parameter
    @ValidateSet({
        "RegularPackage",
        "Driver",
        "TaskSequence",
        "SoftwareUpdate",
        "ContentPackage",
        "ImageDeployment",
        "BootImage",
        "OSInstallPackage"
    })
    String packageType;

    /** The id. */
    @Parameter(set = "SearchByIdMandatory", mandatory = true, aliases = "PackageId")
    String id;

    @Override
    public void endProcessing() {
        perform(() -> find(kind(), id == null ? null : new String[] {id}, name));
    }

    private Class<? extends SitePackage> kind() {
        if (packageType == null) {
            return SoftwarePackage.class;
        }
        return switch (packageType.toLowerCase(Locale.ROOT)) {
            case "driver" -> DriverPackage.class;
            case "tasksequence" -> TaskSequence.class;
            case "contentpackage" -> ContentPackage.class;
            case "imagedeployment" -> OperatingSystemImage.class;
            case "bootimage" -> BootImage.class;
            case "osinstallpackage" -> OperatingSystemUpgradePackage.class;
            case "regularpackage" -> SoftwarePackage.class;
            default ->
                throw failure(
                        "PackageTypeNotSupported",
                        ErrorCategory.NotImplemented,
                        packageType,
                        "the catalogue has no packages of software updates");
        };
    }
}
