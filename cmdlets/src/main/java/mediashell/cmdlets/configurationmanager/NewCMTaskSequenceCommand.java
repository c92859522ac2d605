package mediashell.cmdlets.configurationmanager;

import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.ValidateLength;
import mediashell.site.BootImage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceWriter;
import mediashell.site.sequence.template.BuildAndCapture;
import mediashell.site.sequence.template.InstallExistingImage;

/**
 * Makes a task sequence: one that installs an existing image, one that builds an image and captures it, or an empty one. Sequences
 * that upgrade Windows are refused.
 */
@Cmdlet(
        verb = "New",
        noun = "CMTaskSequence",
        defaultParameterSetName = "NewBuildOSImage",
        supportsShouldProcess = true)
@OutputType("IResultObject#SMS_TaskSequencePackage")
public final class NewCMTaskSequenceCommand extends CMCommandBase {

    /** The boot image. */
    @Parameter(set = "NewBuildOSImage", mandatory = true)
    @Parameter(set = "NewInstallOSImage", mandatory = true)
    @Parameter(set = "NewCustom")
    String bootImagePackageId;

    /** A sequence that builds and captures an image. */
    @Parameter(set = "NewBuildOSImage", mandatory = true, aliases = "BuildOperatingSystemImageOption")
    boolean buildOperatingSystemImage;

    /** What it is for. */
    @Parameter(set = "NewBuildOSImage", aliases = "TaskSequenceDescription")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "NewCustom")
    @ValidateLength(min = 0, max = 127)
    @AllowEmptyString
    String description;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean highPerformance;

    /** The name. */
    @Parameter(mandatory = true, aliases = "TaskSequenceName")
    @ValidateLength(min = 1, max = 50)
    String name;

    /** Encrypts the disk. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean configureBitLocker;

    /** A sequence that installs an image. */
    @Parameter(set = "NewInstallOSImage", mandatory = true, aliases = "InstallOperatingSystemImageOption")
    boolean installOperatingSystemImage;

    /** Partitions the disk first. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean partitionAndFormatTarget;

    /** A sequence that upgrades Windows in place. */
    @Parameter(set = "UpgradeOSImage", mandatory = true, aliases = "UpgradeOperatingSystemOption")
    boolean upgradeOperatingSystem;

    /** The upgrade package. */
    @Parameter(set = "UpgradeOSImage", mandatory = true)
    String upgradePackageId;

    /** A sequence without steps. */
    @Parameter(set = "NewCustom", mandatory = true, aliases = "CustomOption")
    boolean customTaskSequence;

    @ParameterGroup
    final SequenceSystemParameters system = new SequenceSystemParameters();

    @ParameterGroup
    final SequenceNetworkParameters network = new SequenceNetworkParameters();

    @ParameterGroup
    final SequenceSoftwareParameters software = new SequenceSoftwareParameters();

    @ParameterGroup
    final SequenceStateParameters state = new SequenceStateParameters();

    @ParameterGroup
    final SequenceCaptureParameters capture = new SequenceCaptureParameters();

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
        if (upgradeOperatingSystem) {
            throw failure(
                    "TaskSequenceKindNotSupported",
                    ErrorCategory.NotImplemented,
                    null,
                    "sequences are made with -InstallOperatingSystemImage, -BuildOperatingSystemImage or"
                            + " -CustomTaskSequence here; import one that upgrades Windows");
        }
        return buildOperatingSystemImage ? build() : install();
    }

    private Sequence build() {
        return new BuildAndCapture(
                        system.options(this), network.options(), software.options(this), capture.options(this))
                .sequence();
    }

    private Sequence install() {
        return new InstallExistingImage(
                        system.options(this),
                        network.options(),
                        software.options(this),
                        state.options(),
                        SequenceTexts.isTrue(partitionAndFormatTarget),
                        SequenceTexts.isTrue(configureBitLocker),
                        "")
                .sequence();
    }
}
