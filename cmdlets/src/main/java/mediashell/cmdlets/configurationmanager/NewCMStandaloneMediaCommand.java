package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.StandaloneMediaRequest;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.SecureString;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.site.DriverPackage;
import mediashell.site.SoftwarePackage;

/**
 * Makes a stand-alone medium as Configuration Manager's cmdlet does. Unlike the original it never touches an existing file before
 * the new medium is whole (mission C5). For a stick the path is that of an image file: a device needs a serial number
 * beside its path, which the parameters of the original cannot name.
 */
@Cmdlet(
        verb = "New",
        noun = "CMStandaloneMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("System.Object")
public final class NewCMStandaloneMediaCommand extends NewMediaCommandBase {

    /** Extra applications. */
    @Parameter(aliases = "Applications", type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] application;

    /** Extra driver packages. */
    @Parameter(
            aliases = {"DriverPackages", "PackageDriver", "PackageDrivers"},
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] driverPackage;

    /** Also takes what the applications depend on. */
    @Parameter(aliases = "IncludeApplicationDependencies")
    boolean includeApplicationDependency;

    /** When the medium stops starting. */
    @Parameter(aliases = "Expiration")
    DateTime mediaExpirationDate;

    /** The capacity of one disc; unlimited when it is not given. */
    @Parameter
    @ValidateSet({"None", "Size650MB", "Size4GB", "Size8GB", "SizeUnlimited"})
    String mediaSize;

    /** Before this time the medium does not start. */
    @Parameter(aliases = "Start")
    DateTime mediaStartDate;

    /** Extra packages. */
    @Parameter(
            aliases = "Packages",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            name = "Package")
    Object[] packages;

    /** The task sequence the medium will run. */
    @Parameter(mandatory = true, type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object taskSequence;

    /** Allows a question for elevation; there is none on Linux. */
    @Parameter
    boolean allowUacPrompt;

    /** Asks nothing at boot but the password. */
    @Parameter
    boolean allowUnattended;

    /** The certificate file of the site; stand-alone media need none. */
    @Parameter
    @AllowEmptyString
    String certificatePath;

    /** The distribution points to take content from. */
    @Parameter(
            mandatory = true,
            aliases = "DistributionPoints",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] distributionPoint;

    /** Asks no questions. */
    @Parameter
    boolean force;

    /** Formats the stick before it is written. */
    @Parameter
    boolean formatMedia;

    /** The code of the site. */
    @Parameter
    @AllowEmptyString
    String siteCode;

    /** The password that is asked for at boot. */
    @Parameter
    SecureString mediaPassword;

    /** A stick, or a CD or DVD. */
    @Parameter(mandatory = true)
    @ValidateSet({"Usb", "CdDvd"})
    String mediaType;

    /** Leaves out autorun.inf. */
    @Parameter
    boolean noAutoRun;

    /** The .iso file to make, or the image file of a stick. */
    @Parameter(
            mandatory = true,
            aliases = {"MediaPath", "OutputPath", "DriveName"})
    String path;

    /** A command that runs before the task sequence is chosen. */
    @Parameter(aliases = "PreExecCommandLine")
    @AllowEmptyString
    String prestartCommand;

    /** The package with the prestart command's files. */
    @Parameter(type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object prestartPackage;

    /** A folder for temporary files; none are needed. */
    @Parameter(aliases = {"TemporaryDirectory", "StagingArea"})
    @AllowEmptyString
    String temporaryFolder;

    /** Task sequence variables by name. */
    @Parameter(aliases = {"TaskSequenceVariables", "Variables"})
    Hashtable variable;

    /** Takes wildcard characters in values as they are. */
    @Parameter
    boolean disableWildcardHandling;

    /** Takes wildcard characters in values as wildcards. */
    @Parameter
    boolean forceWildcardHandling;

    @Override
    public void endProcessing() {
        perform(() ->
                build(wish(), newIdentity(), localPath(path), siteSession().log()));
    }

    private StandaloneMediaRequest wish() {
        return StandaloneMediaRequest.of(site(siteCode).code(), taskSequenceId(taskSequence))
                .carrier(carrier(mediaType))
                .capacity(capacity(mediaType, mediaSize))
                .password(secret(mediaPassword))
                .start(instant(mediaStartDate))
                .expiry(instant(mediaExpirationDate))
                .unattended(allowUnattended)
                .prestartCommand(prestartCommand)
                .prestartPackage(packageId(prestartPackage, SoftwarePackage.class, "package"))
                .variables(variables(variable))
                .distributionPoints(serverNames(distributionPoint))
                .applications(applicationNames(application))
                .packages(packageIds(packages, SoftwarePackage.class, "package"))
                .driverPackages(packageIds(driverPackage, DriverPackage.class, "driver package"))
                .includeApplicationDependencies(includeApplicationDependency)
                .autorun(!noAutoRun)
                .target(localPath(path))
                .build();
    }
}
