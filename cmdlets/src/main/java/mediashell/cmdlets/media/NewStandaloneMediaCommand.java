package mediashell.cmdlets.media;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import mediashell.authoring.StandaloneMediaRequest;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.SecureString;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaIdentity;
import mediashell.site.DriverPackage;
import mediashell.site.SoftwarePackage;

/**
 * Makes a stand-alone medium: everything that a task sequence needs, on one disc that starts a computer. An existing file is
 * replaced only once the new medium is whole and verified.
 */
@Cmdlet(
        verb = "New",
        noun = "StandaloneMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("Mediashell.MediaBuild")
public final class NewStandaloneMediaCommand extends StandaloneMediaCommandBase {

    /** The task sequence that the medium runs: its name, its id or an object of Get-CMTaskSequence. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    Object taskSequence;

    /** The .iso file to make, or the folder for -FileSystem Folder. */
    @Parameter(mandatory = true, position = 1)
    String path;

    /** The capacity of one disc: 650MB, 4GB, 8GB, Unlimited, or a number of bytes. */
    @Parameter
    Object capacity = "Unlimited";

    /** The password that is asked for at boot. */
    @Parameter
    SecureString password;

    /** Before this time the medium does not start. */
    @Parameter
    DateTime startDate;

    /** From this time on the medium does not start. */
    @Parameter
    DateTime expirationDate;

    /** Asks nothing at boot but the password. */
    @Parameter
    boolean unattended;

    /** A command that runs before the task sequence is chosen. */
    @Parameter
    String prestartCommand;

    /** The package with the prestart command's files. */
    @Parameter
    Object prestartPackage;

    /** The folder with the prestart command's files, in place of a package. */
    @Parameter
    String prestartPath;

    /** Task sequence variables by name; a SecureString is kept out of logs. */
    @Parameter
    DictionaryValue variable;

    /** The distribution points to take content from; all of the site by default. */
    @Parameter
    Object[] distributionPoint;

    /** Extra applications. */
    @Parameter
    Object[] application;

    /** Extra packages. */
    @Parameter(name = "Package")
    Object[] packages;

    /** Extra driver packages. */
    @Parameter
    Object[] driverPackage;

    /** Also takes what the applications depend on. */
    @Parameter
    boolean includeApplicationDependency;

    /** The volume label, at most 32 characters. */
    @Parameter
    String label;

    /** Windows for UDF as Windows media are, Bridge for ISO 9660 with Joliet and UDF, Folder for a plain folder. */
    @Parameter
    @ValidateSet({"Windows", "Bridge", "Folder"})
    String fileSystem = "Windows";

    /** Leaves out autorun.inf. */
    @Parameter
    boolean noAutoRun;

    /** Where boot files are looked for that the boot image does not have. */
    @Parameter
    String bootFilesPath;

    /** The code of the site, where the catalogue has several. */
    @Parameter
    String siteCode;

    /** The identity of an earlier medium, to make the same bytes again. */
    @Parameter
    String identity;

    /** The log to append to, in CMTrace's format. */
    @Parameter
    String logPath;

    /** Returns a description of what was made. */
    @Parameter
    boolean passThru;

    @Override
    public void processRecord() {
        perform(() -> {
            Path log = logPath == null ? siteSession().log() : localPath(logPath);
            Optional<PSObject> made = build(wish(), mediaIdentity(), localPath(path), log);
            if (passThru) {
                made.ifPresent(this::writeObject);
            }
        });
    }

    private StandaloneMediaRequest wish() {
        return StandaloneMediaRequest.of(site(siteCode).code(), taskSequenceId(taskSequence))
                .carrier(carrier())
                .capacity(bytes())
                .label(label)
                .password(secret(password))
                .start(instant(startDate))
                .expiry(instant(expirationDate))
                .unattended(unattended)
                .prestartCommand(prestartCommand)
                .prestartPackage(prestartPackageId())
                .prestartFolder(prestartPath == null ? null : localPath(prestartPath))
                .variables(variables(variable))
                .distributionPoints(serverNames(distributionPoint))
                .applications(applicationNames(application))
                .packages(packageIds(packages, SoftwarePackage.class, "package"))
                .driverPackages(packageIds(driverPackage, DriverPackage.class, "driver package"))
                .includeApplicationDependencies(includeApplicationDependency)
                .autorun(!noAutoRun)
                .bootFilesFolder(bootFilesPath == null ? null : localPath(bootFilesPath))
                .build();
    }

    private Carrier carrier() {
        return switch (fileSystem.toLowerCase(Locale.ROOT)) {
            case "bridge" -> Carrier.ISO_BRIDGE;
            case "folder" -> Carrier.FOLDER;
            default -> Carrier.ISO;
        };
    }

    private String prestartPackageId() {
        return prestartPackage == null
                ? ""
                : packageIds(new Object[] {prestartPackage}, SoftwarePackage.class, "package")
                        .getFirst();
    }

    private long bytes() {
        try {
            return DiscCapacity.bytes(PSObject.base(capacity));
        } catch (IllegalArgumentException e) {
            throw failure("CapacityInvalid", ErrorCategory.InvalidArgument, capacity, e.getMessage());
        }
    }

    private MediaIdentity mediaIdentity() {
        try {
            return identity == null ? newIdentity() : IdentityText.parse(identity);
        } catch (IllegalArgumentException e) {
            throw failure(
                    "IdentityInvalid",
                    ErrorCategory.InvalidArgument,
                    identity,
                    "an Identity that New-StandaloneMedia -PassThru returned was expected: " + e.getMessage());
        }
    }
}
