package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.site.BootImage;
import mediashell.site.DistributionPoint;
import mediashell.site.DriverPackage;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.content.ContentDistributor;

/** Brings contents to distribution points; it returns when they are there. */
@Cmdlet(
        verb = "Start",
        noun = "CMContentDistribution",
        defaultParameterSetName = "SearchByValueMandatory_Application",
        supportsShouldProcess = true)
@OutputType("System.Object")
public final class StartCMContentDistributionCommand extends CMCommandBase {

    /** The names of collections, which this catalogue does not have. */
    @Parameter
    String[] collectionName;

    /** Leaves out what the applications depend on. */
    @Parameter(set = "SearchByValueMandatory_Application", aliases = "DisableDetectAssociatedContentDependencies")
    @Parameter(set = "SearchByIdMandatory_Application")
    @Parameter(set = "SearchByNameMandatory_Application")
    boolean disableContentDependencyDetection;

    /** The names of distribution point groups, which this catalogue does not have. */
    @Parameter
    String[] distributionPointGroupName;

    /** The names of the distribution points. */
    @Parameter
    String[] distributionPointName;

    /** Model names or CI_IDs of applications. */
    @Parameter(set = "SearchByIdMandatory_Application", mandatory = true)
    String[] applicationId;

    /** Names of applications. */
    @Parameter(set = "SearchByNameMandatory_Application", mandatory = true)
    String[] applicationName;

    /** Ids of boot images. */
    @Parameter(set = "SearchByIdMandatory_BootImage", mandatory = true, aliases = "BootImageIds")
    String[] bootImageId;

    /** Names of boot images. */
    @Parameter(set = "SearchByNameMandatory_BootImage", mandatory = true, aliases = "BootImageNames")
    String[] bootImageName;

    /** Ids of software update packages, which this catalogue does not have. */
    @Parameter(
            set = "SearchByIdMandatory_DeploymentPackage",
            mandatory = true,
            aliases = {"DeploymentPackageIds", "SoftwareUpdatesPackageId", "SoftwareUpdatesPackageIds"})
    String[] deploymentPackageId;

    /** Names of software update packages, which this catalogue does not have. */
    @Parameter(
            set = "SearchByNameMandatory_DeploymentPackage",
            mandatory = true,
            aliases = {"DeploymentPackageNames", "SoftwareUpdatesPackageName", "SoftwareUpdatesPackageNames"})
    String[] deploymentPackageName;

    /** Ids of driver packages. */
    @Parameter(set = "SearchByIdMandatory_DriverPackage", mandatory = true, aliases = "DriverPackageIds")
    String[] driverPackageId;

    /** Names of driver packages. */
    @Parameter(set = "SearchByNameMandatory_DriverPackage", mandatory = true, aliases = "DriverPackageNames")
    String[] driverPackageName;

    /** The object whose content is distributed. */
    @Parameter(
            set = "SearchByValueMandatory",
            mandatory = true,
            valueFromPipeline = true,
            aliases = {
                "Application",
                "Package",
                "BootImage",
                "DeploymentPackage",
                "SoftwareUpdatePackage",
                "DriverPackage",
                "ImagePackage",
                "OperatingSystemInstaller",
                "TaskSequence"
            },
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object inputObject;

    /** The image whose content is distributed. */
    @Parameter(
            set = "SearchByValueMandatory_OperatingSystemImage",
            mandatory = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object operatingSystemImage;

    /** Ids of images. */
    @Parameter(set = "SearchByIdMandatory_OperatingSystemImage", mandatory = true, aliases = "OperatingSystemImageIds")
    String[] operatingSystemImageId;

    /** Names of images. */
    @Parameter(
            set = "SearchByNameMandatory_OperatingSystemImage",
            mandatory = true,
            aliases = "OperatingSystemImageNames")
    String[] operatingSystemImageName;

    /** Ids of upgrade packages. */
    @Parameter(
            set = "SearchByIdMandatory_OperatingSystemInstaller",
            mandatory = true,
            aliases = "OperatingSystemInstallerIds")
    String[] operatingSystemInstallerId;

    /** Names of upgrade packages. */
    @Parameter(
            set = "SearchByNameMandatory_OperatingSystemInstaller",
            mandatory = true,
            aliases = "OperatingSystemImageInstallerNames")
    String[] operatingSystemInstallerName;

    /** Ids of packages. */
    @Parameter(set = "SearchByIdMandatory_Package", mandatory = true, aliases = "PackageIds")
    String[] packageId;

    /** Names of packages. */
    @Parameter(set = "SearchByNameMandatory_Package", mandatory = true, aliases = "PackageNames")
    String[] packageName;

    /** Ids of task sequences, whose references are distributed. */
    @Parameter(set = "SearchByIdMandatory_TaskSequence", mandatory = true, aliases = "TaskSequenceIds")
    String[] taskSequenceId;

    /** Names of task sequences, whose references are distributed. */
    @Parameter(set = "SearchByNameMandatory_TaskSequence", mandatory = true, aliases = "TaskSequenceNames")
    String[] taskSequenceName;

    @Override
    public void processRecord() {
        perform(() -> {
            List<DistributionPoint> points = points();
            DistributionTargets targets = new DistributionTargets(catalog(), !disableContentDependencyDetection);
            collect(targets);
            ContentDistributor distributor =
                    new ContentDistributor(catalog(), context().process().clock());
            for (SitePackage each : targets.packages()) {
                if (shouldProcess(each.name(), "Distribute content to " + names(points))) {
                    distributor.distribute(each, points);
                }
            }
        });
    }

    private static String names(List<DistributionPoint> points) {
        return points.stream().map(DistributionPoint::serverName).collect(Collectors.joining(", "));
    }

    private List<DistributionPoint> points() {
        if (distributionPointGroupName != null || collectionName != null || distributionPointName == null) {
            throw failure(
                    "DistributionPointRequired",
                    ErrorCategory.InvalidArgument,
                    null,
                    "name distribution points by -DistributionPointName; groups and collections do not exist here");
        }
        List<DistributionPoint> points = new ArrayList<>();
        for (String each : distributionPointName) {
            List<DistributionPoint> found = objects().distributionPoints(each);
            if (found.isEmpty()) {
                throw new SiteException(
                        SiteErrorCode.OBJECT_NOT_FOUND,
                        each,
                        "is no distribution point; Get-CMDistributionPoint lists them");
            }
            points.addAll(found);
        }
        return points;
    }

    private void collect(DistributionTargets targets) {
        if (deploymentPackageId != null || deploymentPackageName != null) {
            throw failure(
                    "PackageTypeNotSupported",
                    ErrorCategory.NotImplemented,
                    null,
                    "the catalogue has no packages of software updates");
        }
        Object given = inputObject == null ? operatingSystemImage : inputObject;
        if (given != null) {
            targets.add(
                    given,
                    () -> failure(
                            "InvalidInputObject",
                            ErrorCategory.InvalidType,
                            PSObject.base(given),
                            "-InputObject needs an object of the site with content"));
        }
        each(applicationId, id -> targets.add(objects().applicationOf(id)));
        each(applicationName, name -> targets.add(objects().oneApplication(name)));
        byIdOrName(targets, BootImage.class, bootImageId, bootImageName);
        byIdOrName(targets, DriverPackage.class, driverPackageId, driverPackageName);
        byIdOrName(targets, OperatingSystemImage.class, operatingSystemImageId, operatingSystemImageName);
        byIdOrName(
                targets, OperatingSystemUpgradePackage.class, operatingSystemInstallerId, operatingSystemInstallerName);
        byIdOrName(targets, SoftwarePackage.class, packageId, packageName);
        byIdOrName(targets, TaskSequence.class, taskSequenceId, taskSequenceName);
    }

    private <T extends SitePackage> void byIdOrName(
            DistributionTargets targets, Class<T> kind, String[] ids, String[] names) {
        each(ids, id -> targets.add(catalog().requirePackage(kind, id)));
        each(names, name -> targets.add(objects().onePackage(kind, name)));
    }

    private static void each(String[] values, Consumer<String> action) {
        for (String value : values == null ? new String[0] : values) {
            action.accept(value);
        }
    }
}
