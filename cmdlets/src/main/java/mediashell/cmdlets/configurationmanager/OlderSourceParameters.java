package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.site.BootImage;
import mediashell.site.OperatingSystemImage;

/** Parameters of New-CMTaskSequenceMedia for what a medium starts and installs, as objects and by id or name (facts/cm-cmdlets.json). */
final class OlderSourceParameters {

    /** The task sequence. */
    @Parameter(
            set = "NewStandAloneMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    Object taskSequence;

    /** The id of the task sequence. */
    @Parameter(set = "NewStandAloneMedia", mandatory = true)
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    String taskSequenceId;

    /** The boot image that the medium starts. */
    @Parameter(
            set = "NewBootableMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "NewCaptureMediaByValue", mandatory = true, valueFromPipeline = true)
    Object bootImage;

    /** The id of the boot image that the medium starts. */
    @Parameter(set = "NewBootableMedia", mandatory = true)
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    @Parameter(set = "NewCaptureMedia", mandatory = true)
    String bootImageId;

    /** The operating system image. */
    @Parameter(
            set = "NewPrestagedMediaByValue",
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object operatingSystemImagePackage;

    /** The id of the operating system image. */
    @Parameter(set = "NewPrestagedMedia")
    @AllowEmptyString
    String operatingSystemImagePackageId;

    /** The name of the operating system image. */
    @Parameter(set = "NewPrestagedMedia")
    @AllowEmptyString
    String operatingSystemImageName;

    String sequence(NewMediaCommandBase command) {
        return command.taskSequenceId(taskSequence == null ? taskSequenceId : taskSequence);
    }

    String bootImage(NewMediaCommandBase command) {
        return command.packageId(bootImage == null ? bootImageId : bootImage, BootImage.class, "boot image");
    }

    String system(NewMediaCommandBase command) {
        Object byName =
                operatingSystemImagePackageId == null ? operatingSystemImageName : operatingSystemImagePackageId;
        Object system = operatingSystemImagePackage == null ? byName : operatingSystemImagePackage;
        if (system == null) {
            throw command.invalidArgument(
                    "OperatingSystemImageMissing",
                    "OperatingSystemImagePackage",
                    "a prestaged medium needs an operating system image: its object, its id or its name");
        }
        return command.packageId(system, OperatingSystemImage.class, "operating system image");
    }
}
