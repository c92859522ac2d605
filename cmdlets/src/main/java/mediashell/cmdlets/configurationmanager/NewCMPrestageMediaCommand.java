package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.ClientAccess;
import mediashell.authoring.PrestagedMediaRequest;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.ValidateLength;
import mediashell.automation.ValidateRange;
import mediashell.automation.binding.CommandMetadata;
import mediashell.media.plan.MediaIdentity;
import mediashell.site.OperatingSystemImage;

/**
 * Makes a prestaged medium as Configuration Manager's cmdlet does: the task sequence chooses content and is not stored. Unlike the
 * original it never touches an existing file before the new medium is whole (mission C5).
 */
@Examples({
    "New-CMPrestageMedia -MediaMode Dynamic -Path prestaged.wim -TaskSequence "
            + "(Get-CMTaskSequence -Name 'Deploy Windows') -OperatingSystemImage "
            + "(Get-CMOperatingSystemImage -Name 'Windows 11') -BootImage (Get-CMBootImage -Name "
            + "'Boot image (x64)') -DistributionPoint (Get-CMDistributionPoint) -ManagementPoint "
            + "(Get-CMManagementPoint)\n"
            + "Makes a .wim file for the disks of new computers."
})
@Cmdlet(
        verb = "New",
        noun = "CMPrestageMedia",
        aliases = "New-CMPrestagedMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("System.Object")
public final class NewCMPrestageMediaCommand extends CMMediaCommandBase {

    @ParameterGroup
    final CMContentParameters content = new CMContentParameters();

    /** What the medium is for. */
    @Parameter
    @ValidateLength(min = 0, max = 128)
    @AllowEmptyString
    String comment;

    /** Who made the medium. */
    @Parameter
    @AllowEmptyString
    String createdBy;

    /** The operating system image. */
    @Parameter(
            mandatory = true,
            aliases = "OperatingSystemImagePackage",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object operatingSystemImage;

    /** The number of the image in its WIM. */
    @Parameter
    @ValidateRange(min = 1, max = 256)
    int operatingSystemImageIndex;

    /** The task sequence whose content goes along. */
    @Parameter(mandatory = true, type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object taskSequence;

    /** The version of the medium. */
    @Parameter
    @ValidateLength(min = 0, max = 33)
    @AllowEmptyString
    String version;

    @ParameterGroup
    final CMBootImageParameters boot = new CMBootImageParameters();

    @ParameterGroup
    final CMAccessParameters access = new CMAccessParameters();

    @ParameterGroup
    final CMCustomizationParameters customization = new CMCustomizationParameters();

    @ParameterGroup
    final CMMediaParameters media = new CMMediaParameters();

    @Override
    public void endProcessing() {
        perform(() -> make(this::wish, media.path));
    }

    private PrestagedMediaRequest.Builder wish(MediaIdentity identity) {
        ClientAccess clientAccess = access.access(this, identity);
        PrestagedMediaRequest.Builder wish = PrestagedMediaRequest.of(
                site(media.siteCode).code(),
                boot.packageId(this),
                packageId(operatingSystemImage, OperatingSystemImage.class, "operating system image"),
                clientAccess);
        customization.apply(wish, this);
        content.apply(wish, this);
        return media.apply(wish, this)
                .systemIndex(operatingSystemImageIndex)
                .taskSequence(taskSequenceId(taskSequence))
                .createdBy(createdBy)
                .version(version)
                .comment(comment);
    }
}
