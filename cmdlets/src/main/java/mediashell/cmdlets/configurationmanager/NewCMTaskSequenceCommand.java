package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateLength;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.UInt32;
import mediashell.site.Application;
import mediashell.site.BootImage;
import mediashell.site.OperatingSystemImage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceWriter;
import mediashell.site.sequence.template.InstallExistingImage;
import mediashell.site.sequence.template.NetworkOptions;
import mediashell.site.sequence.template.OperatingSystemOptions;
import mediashell.site.sequence.template.SoftwareOptions;
import mediashell.site.sequence.template.StateOptions;

/**
 * Makes a task sequence: one that installs an existing image, or an empty one. Sequences that build an image or upgrade Windows
 * are refused for now.
 */
@Cmdlet(
        verb = "New",
        noun = "CMTaskSequence",
        defaultParameterSetName = "NewBuildOSImage",
        supportsShouldProcess = true)
@OutputType("IResultObject#SMS_TaskSequencePackage")
public final class NewCMTaskSequenceCommand extends CMCommandBase {

    private static final int DEFAULT_CONNECTIONS = 5;

    /** Names of applications to install. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "UpgradeOSImage")
    String[] applicationName;

    /** Applies all images of the file. */
    @Parameter(set = "NewBuildOSImage", aliases = "ApplyAllImages", type = "System.Boolean")
    @Parameter(set = "NewInstallOSImage")
    Boolean applyAll;

    /** The boot image. */
    @Parameter(set = "NewBuildOSImage", mandatory = true)
    @Parameter(set = "NewInstallOSImage", mandatory = true)
    @Parameter(set = "NewCustom")
    String bootImagePackageId;

    /** A sequence that builds and captures an image. */
    @Parameter(set = "NewBuildOSImage", mandatory = true, aliases = "BuildOperatingSystemImageOption")
    boolean buildOperatingSystemImage;

    /** The package of the client. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String clientPackagePackageId;

    /** Who made the image. */
    @Parameter(set = "NewBuildOSImage")
    @ValidateLength(min = 1, max = 51)
    @AllowEmptyString
    String createdBy;

    /** What it is for. */
    @Parameter(set = "NewBuildOSImage", aliases = "TaskSequenceDescription")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "NewCustom")
    @ValidateLength(min = 0, max = 127)
    @AllowEmptyString
    String description;

    /** The account that joins the domain. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String domainAccount;

    /** The domain to join. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String domainName;

    /** The organisational unit. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String domainOrganizationUnit;

    /** The account's password. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    SecureString domainPassword;

    /** Makes the local administrator's password at random. */
    @Parameter(set = "NewBuildOSImage", type = "System.Boolean")
    @Parameter(set = "NewInstallOSImage")
    Boolean generatePassword;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean highPerformance;

    /** Goes on with the next application when one fails. */
    @Parameter(set = "NewBuildOSImage", type = "System.Boolean")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "UpgradeOSImage")
    Boolean ignoreInvalidApplication;

    /** The description of the captured image. */
    @Parameter(set = "NewBuildOSImage")
    @AllowEmptyString
    String imageDescription;

    /** The version of the captured image. */
    @Parameter(set = "NewBuildOSImage")
    @ValidateLength(min = 1, max = 33)
    @AllowEmptyString
    String imageVersion;

    /** How a server is licensed. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @ValidateSet({"NonSpecify", "PerSeat", "PerServer"})
    String installationLicensingMode;

    /** Installation properties of the client. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String installationProperty;

    /** Whether a domain or a workgroup is joined. */
    @Parameter(set = "NewBuildOSImage", mandatory = true)
    @Parameter(set = "NewInstallOSImage", mandatory = true)
    @ValidateSet({"DomainType", "WorkgroupType"})
    String joinDomain;

    /** The local administrator's password. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    SecureString localAdminPassword;

    /** Connections of a server licence. */
    @Parameter(set = "NewBuildOSImage")
    @ValidateRange(min = 5, max = 9999)
    Integer maximumServerConnection;

    /** The name. */
    @Parameter(mandatory = true, aliases = "TaskSequenceName")
    @ValidateLength(min = 1, max = 50)
    String name;

    /** The account that writes the captured image. */
    @Parameter(set = "NewBuildOSImage", mandatory = true, aliases = "CaptureOperatingSystemFileAccount")
    String operatingSystemFileAccount;

    /** That account's password. */
    @Parameter(set = "NewBuildOSImage")
    SecureString operatingSystemFileAccountPassword;

    /** Where the captured image goes. */
    @Parameter(set = "NewBuildOSImage", mandatory = true, aliases = "CaptureOperatingSystemFilePath")
    String operatingSystemFilePath;

    /** The number of the image in its file. */
    @Parameter(set = "NewBuildOSImage", mandatory = true)
    @Parameter(set = "NewInstallOSImage", mandatory = true)
    UInt32 operatingSystemImageIndex;

    /** The operating system image. */
    @Parameter(set = "NewBuildOSImage", mandatory = true)
    @Parameter(set = "NewInstallOSImage", mandatory = true)
    String operatingSystemImagePackageId;

    /** The product key. */
    @Parameter(set = "NewBuildOSImage", aliases = "InstallationProductKey")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "UpgradeOSImage")
    @AllowEmptyString
    String productKey;

    /** Which updates are installed. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "UpgradeOSImage")
    @ValidateSet({"All", "Mandatory", "NoInstall"})
    String softwareUpdateStyle;

    /** The time zone. */
    @Parameter(set = "NewBuildOSImage", type = "System.Object")
    @Parameter(set = "NewInstallOSImage")
    Object timeZone;

    /** The workgroup to join. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String workgroupName;

    /** Keeps user files on the disk by links. */
    @Parameter(set = "NewInstallOSImage", aliases = "CaptureLocallyUsingLinks", type = "System.Boolean")
    Boolean captureLocallyUsingLink;

    /** Carries network settings over. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean captureNetworkSetting;

    /** Carries user files over. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean captureUserSetting;

    /** Carries Windows settings over. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean captureWindowsSetting;

    /** Encrypts the disk. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean configureBitLocker;

    /** A sequence that installs an image. */
    @Parameter(set = "NewInstallOSImage", mandatory = true, aliases = "InstallOperatingSystemImageOption")
    boolean installOperatingSystemImage;

    /** Partitions the disk first. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean partitionAndFormatTarget;

    /** Keeps user files on the disk. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean saveLocally;

    /** The package of the user state migration tool. */
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String userStateMigrationToolPackageId;

    /** A sequence that upgrades Windows in place. */
    @Parameter(set = "UpgradeOSImage", mandatory = true, aliases = "UpgradeOperatingSystemOption")
    boolean upgradeOperatingSystem;

    /** The upgrade package. */
    @Parameter(set = "UpgradeOSImage", mandatory = true)
    String upgradePackageId;

    /** A sequence without steps. */
    @Parameter(set = "NewCustom", mandatory = true, aliases = "CustomOption")
    boolean customTaskSequence;

    @Override
    public void endProcessing() {
        perform(() -> {
            Sequence sequence = sequence();
            String boot = bootImageId();
            create(
                    details -> new TaskSequence(details, boot, SequenceWriter.write(sequence), true),
                    name,
                    description,
                    "");
        });
        noteUnused("ApplyAll", "HighPerformance");
    }

    private String bootImageId() {
        return bootImagePackageId == null || bootImagePackageId.isEmpty()
                ? ""
                : catalog().requirePackage(BootImage.class, bootImagePackageId).packageId();
    }

    private Sequence sequence() {
        if (customTaskSequence) {
            return Sequence.of(List.of());
        }
        if (!installOperatingSystemImage) {
            throw failure(
                    "TaskSequenceKindNotSupported",
                    ErrorCategory.NotImplemented,
                    null,
                    "sequences are made with -InstallOperatingSystemImage or -CustomTaskSequence here");
        }
        catalog().requirePackage(OperatingSystemImage.class, operatingSystemImagePackageId);
        return new InstallExistingImage(
                        operatingSystem(),
                        network(),
                        software(),
                        state(),
                        isTrue(partitionAndFormatTarget),
                        isTrue(configureBitLocker),
                        "")
                .sequence();
    }

    private OperatingSystemOptions operatingSystem() {
        return new OperatingSystemOptions(
                operatingSystemImagePackageId,
                operatingSystemImageIndex.intValue(),
                text(productKey),
                licensingMode(),
                maximumServerConnection == null ? DEFAULT_CONNECTIONS : maximumServerConnection,
                isTrue(generatePassword) ? "" : clear(localAdminPassword),
                timeZone == null ? "" : context().conversions().toText(timeZone));
    }

    private String licensingMode() {
        boolean said =
                installationLicensingMode != null && installationLicensingMode.compareToIgnoreCase("NonSpecify") != 0;
        return said ? installationLicensingMode : "";
    }

    private NetworkOptions network() {
        return joinDomain.compareToIgnoreCase("DomainType") == 0
                ? new NetworkOptions(
                        "", text(domainName), text(domainOrganizationUnit), text(domainAccount), clear(domainPassword))
                : NetworkOptions.workgroup(workgroupName == null ? "WORKGROUP" : workgroupName);
    }

    private SoftwareOptions software() {
        List<SoftwareOptions.ApplicationReference> applications = new ArrayList<>();
        for (String each : applicationName == null ? new String[0] : applicationName) {
            Application object = objects().oneApplication(each);
            applications.add(
                    new SoftwareOptions.ApplicationReference(object.modelName(), object.name(), object.description()));
        }
        boolean updates = softwareUpdateStyle != null && softwareUpdateStyle.compareToIgnoreCase("NoInstall") != 0;
        return new SoftwareOptions(
                text(clientPackagePackageId),
                text(installationProperty),
                updates ? softwareUpdateStyle : "",
                applications,
                isTrue(ignoreInvalidApplication));
    }

    private StateOptions state() {
        return new StateOptions(
                isTrue(captureUserSetting) ? text(userStateMigrationToolPackageId) : "",
                isTrue(saveLocally) || isTrue(captureLocallyUsingLink),
                isTrue(captureNetworkSetting),
                isTrue(captureWindowsSetting));
    }

    private static boolean isTrue(Boolean given) {
        return given != null && given;
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private static String clear(SecureString secret) {
        return secret == null ? "" : new String(secret.reveal());
    }
}
