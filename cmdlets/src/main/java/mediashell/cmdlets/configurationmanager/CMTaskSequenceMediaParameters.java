package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateLength;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.SecureString;

/** The parameters of New-CMTaskSequenceMedia in the order of the reference (facts/cm-cmdlets.json): four types, by names or by objects. */
final class CMTaskSequenceMediaParameters {

    /** Allows a question for elevation; there is none on Linux. */
    @Parameter
    boolean allowUacPrompt;

    /** Asks nothing at boot but the password. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    Boolean allowUnattendedDeployment;

    /** Makes a bootable medium. */
    @Parameter(set = "NewBootableMedia", mandatory = true, aliases = "BootableMediaOption")
    @Parameter(set = "NewBootableMediaByValue", mandatory = true)
    boolean bootableMedia;

    /** The server to take the boot image from. */
    @Parameter(set = "NewBootableMedia", mandatory = true, aliases = "DistributionPointServerName")
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    @Parameter(set = "NewCaptureMedia", mandatory = true)
    String bootImageDistributionPointServerName;

    /** The id of the boot image that the medium starts. */
    @Parameter(set = "NewBootableMedia", mandatory = true)
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    @Parameter(set = "NewCaptureMedia", mandatory = true)
    String bootImageId;

    /** The servers of the management points, in order for dynamic media. */
    @Parameter(
            set = "NewBootableMedia",
            mandatory = true,
            aliases = {"ManagementPointServerName", "BootImageManagementPointServerNames"})
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    String[] bootImageManagementPointServerName;

    /** The server to take the prestart command's files from. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewPrestagedMedia")
    @AllowEmptyString
    String commandDistributionPointServerName;

    /** Takes along the package with the prestart command's files. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    Boolean commandIncludeFile;

    /** The name of the package with the prestart command's files. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewPrestagedMedia")
    @AllowEmptyString
    String commandPackageName;

    /** Gives the medium a self-signed certificate; otherwise one is imported. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewBootableMediaByValue")
    Boolean createMediaSelfCertificate;

    /** The drive of a stick; the path names its image file here. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewCaptureMediaByValue")
    @Parameter(set = "NewCaptureMedia")
    @AllowEmptyString
    String driveName;

    /** Runs the prestart command. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    Boolean enablePrestartCommand;

    /** Lets computers use the medium that the site does not know. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewBootableMediaByValue")
    Boolean enableUnknownSupport;

    /** When the self-signed certificate ends. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    DateTime expirationDate;

    /** The password of the PFX file. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    SecureString importCertificatePassword;

    /** The PFX file with the medium's certificate. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    @AllowEmptyString
    String importCertificatePath;

    /** A stick, or a CD or DVD. */
    @Parameter(set = "NewBootableMedia", mandatory = true)
    @Parameter(set = "NewStandAloneMedia", mandatory = true)
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewCaptureMediaByValue")
    @Parameter(set = "NewCaptureMedia", mandatory = true)
    @ValidateSet({"Usb", "CdDvd", "Hd"})
    String mediaInputType;

    /** Dynamic for any site, SiteBased for one. */
    @Parameter(set = "NewBootableMedia", mandatory = true)
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true)
    @ValidateSet({"Dynamic", "SiteBased"})
    String mediaMode;

    /** The file to make. */
    @Parameter(mandatory = true)
    @ValidateLength(min = 0, max = 255)
    String mediaPath;

    /** The capacity of one disc; unlimited when it is not given. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @ValidateSet({"None", "Size650MB", "Size4GB", "Size8GB", "SizeUnlimited"})
    String mediaSize;

    /** The password that is asked for at boot. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    SecureString password;

    /** A command that runs before the task sequence is chosen. */
    @Parameter(set = "NewBootableMedia", aliases = "CommandLine")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    @AllowEmptyString
    String prestartCommandLine;

    /** Whether the medium is protected by a password. */
    @Parameter(set = "NewBootableMedia", mandatory = true, type = "System.Boolean")
    @Parameter(set = "NewStandAloneMedia", mandatory = true)
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    @Parameter(set = "NewPrestagedMediaByValue")
    Boolean protectPassword;

    /** When the self-signed certificate becomes valid. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    DateTime startDate;

    /** Whether users become primary users of the computer. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    @ValidateSet({"DoNotAllow", "AdministratorApproval", "AutoApproval"})
    String userDeviceAffinity;

    /** Task sequence variables by name. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    Hashtable variable;

    /** Also takes what the applications depend on. */
    @Parameter(set = "NewStandAloneMedia", type = "System.Boolean", aliases = "IncludeApplicationDependencies")
    @Parameter(set = "NewStandAloneMediaByValue")
    Boolean includeApplicationDependency;

    /** Makes a stand-alone medium. */
    @Parameter(set = "NewStandAloneMedia", mandatory = true, aliases = "StandAloneMediaOption")
    @Parameter(set = "NewStandAloneMediaByValue", mandatory = true)
    boolean standaloneMedia;

    /** The servers to take content from. */
    @Parameter(set = "NewStandAloneMedia", mandatory = true, aliases = "TaskSequenceDistributionPointServerNames")
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    String[] taskSequenceDistributionPointServerName;

    /** The id of the task sequence. */
    @Parameter(set = "NewStandAloneMedia", mandatory = true)
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    String taskSequenceId;

    /** The package with the prestart command's files. */
    @Parameter(
            set = "NewStandAloneMediaByValue",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMediaByValue")
    Object commandPackage;

    /** The distribution point to take the prestart command's files from. */
    @Parameter(
            set = "NewStandAloneMediaByValue",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMediaByValue")
    Object commandPackageDistributionPoint;

    /** The task sequence. */
    @Parameter(
            set = "NewStandAloneMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    Object taskSequence;

    /** The distribution points to take content from. */
    @Parameter(
            set = "NewStandAloneMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = "TaskSequenceDistributionPoints")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    Object[] taskSequenceDistributionPoint;

    /** The boot image that the medium starts. */
    @Parameter(
            set = "NewBootableMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "NewCaptureMediaByValue", mandatory = true, valueFromPipeline = true)
    Object bootImage;

    /** The distribution point to take the boot image from. */
    @Parameter(
            set = "NewBootableMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "NewCaptureMediaByValue", mandatory = true, valueFromPipeline = true)
    Object bootImageDistributionPoint;

    /** The management points, in order for dynamic media. */
    @Parameter(
            set = "NewBootableMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = "BootImageManagementPoints")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    Object[] bootImageManagementPoint;

    /** Extra applications of prestaged media. */
    @Parameter(
            set = "NewPrestagedMedia",
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = "Applications")
    @Parameter(set = "NewPrestagedMediaByValue", valueFromPipeline = true)
    Object[] application;

    /** Names of extra applications of prestaged media. */
    @Parameter(set = "NewPrestagedMedia")
    String[] applicationName;

    /** What a prestaged medium is for. */
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    @ValidateLength(min = 0, max = 127)
    @AllowEmptyString
    String comment;

    /** Who made a prestaged medium. */
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    @ValidateLength(min = 0, max = 50)
    @AllowEmptyString
    String createdBy;

    /** Extra driver packages of prestaged media. */
    @Parameter(
            set = "NewPrestagedMedia",
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = {"DriverPackages", "PackageDriver", "PackageDrivers"})
    @Parameter(set = "NewPrestagedMediaByValue", valueFromPipeline = true)
    Object[] driverPackage;

    /** Names of extra driver packages of prestaged media. */
    @Parameter(set = "NewPrestagedMedia", aliases = "PackageDriverName")
    String[] driverPackageName;

    /** The server to take the operating system from. */
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    String operatingSystemImageDistributionPointServerName;

    /** The name of the operating system image. */
    @Parameter(set = "NewPrestagedMedia")
    @AllowEmptyString
    String operatingSystemImageName;

    /** The id of the operating system image. */
    @Parameter(set = "NewPrestagedMedia")
    @AllowEmptyString
    String operatingSystemImagePackageId;

    /** Extra packages of prestaged media. */
    @Parameter(
            set = "NewPrestagedMedia",
            valueFromPipeline = true,
            name = "Package",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = "Packages")
    @Parameter(set = "NewPrestagedMediaByValue", valueFromPipeline = true)
    Object[] packages;

    /** Names of extra packages of prestaged media. */
    @Parameter(set = "NewPrestagedMedia")
    String[] packageName;

    /** Makes a prestaged medium. */
    @Parameter(
            set = "NewPrestagedMedia",
            mandatory = true,
            aliases = {"PrestagedMediaOption", "PrestageMedia"})
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true)
    boolean prestagedMedia;

    /** The version of a prestaged medium. */
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    @ValidateLength(min = 0, max = 32)
    @AllowEmptyString
    String version;

    /** The distribution point to take the operating system from. */
    @Parameter(
            set = "NewPrestagedMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object operatingSystemImageDistributionPoint;

    /** The operating system image. */
    @Parameter(
            set = "NewPrestagedMediaByValue",
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object operatingSystemImagePackage;

    /** Makes a capture medium. */
    @Parameter(set = "NewCaptureMediaByValue", mandatory = true, aliases = "CaptureMediaOption")
    @Parameter(set = "NewCaptureMedia", mandatory = true)
    boolean captureMedia;
}
