package mediashell.cmdlets.media;

import mediashell.authoring.ClientAccess;
import mediashell.authoring.PrestagedMediaRequest;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.ValidateLength;
import mediashell.automation.ValidateRange;
import mediashell.automation.binding.CommandMetadata;
import mediashell.media.plan.MediaIdentity;
import mediashell.site.BootImage;
import mediashell.site.OperatingSystemImage;

/**
 * Makes a prestaged medium: one WIM of boot image, operating system and chosen content, which is applied to disks before
 * computers are shipped. A task sequence may choose content and boot image; it is not stored. An existing file is replaced only
 * once the new medium is whole and verified.
 */
@Examples({
    "New-PrestagedMedia 'Windows 11' prestaged.wim -BootImage LAB00001 -TaskSequence "
            + "'Deploy Windows'\n"
            + "Makes a .wim file with boot image, operating system image and the content of the "
            + "task sequence, for disks of new computers."
})
@Cmdlet(
        verb = "New",
        noun = "PrestagedMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("Mediashell.MediaBuild")
public final class NewPrestagedMediaCommand extends NewMediaCommandBase {

    /** The operating system image: its name, its id or an object of Get-CMOperatingSystemImage. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    Object operatingSystemImage;

    /** The .wim file to make. */
    @Parameter(mandatory = true, position = 1)
    String path;

    /** The number of the image in its WIM; the one that the site knows by default. */
    @Parameter
    @ValidateRange(min = 1, max = 256)
    int operatingSystemImageIndex;

    /** The boot image; that of the task sequence by default. */
    @Parameter
    Object bootImage;

    /** The task sequence whose content goes along. */
    @Parameter
    Object taskSequence;

    /** Who made the medium, at most 50 characters. */
    @Parameter
    @ValidateLength(min = 0, max = 50)
    String createdBy;

    /** The version of the medium. */
    @Parameter
    @ValidateLength(min = 0, max = 32)
    String version;

    /** What the medium is for, at most 127 characters. */
    @Parameter
    @ValidateLength(min = 0, max = 127)
    String comment;

    @ParameterGroup
    final AccessParameters access = new AccessParameters();

    @ParameterGroup
    final CustomizationParameters customization = new CustomizationParameters();

    @ParameterGroup
    final ContentParameters content = new ContentParameters();

    @ParameterGroup
    final MediaParameters media = new MediaParameters();

    @Override
    public void processRecord() {
        perform(() -> make(this::wish, path, media));
    }

    private PrestagedMediaRequest.Builder wish(MediaIdentity identity) {
        ClientAccess clientAccess = access.access(this, media.siteCode, identity);
        PrestagedMediaRequest.Builder wish = PrestagedMediaRequest.of(
                site(media.siteCode).code(),
                packageId(bootImage, BootImage.class, "boot image"),
                packageId(operatingSystemImage, OperatingSystemImage.class, "operating system image"),
                clientAccess);
        customization.apply(wish, this);
        content.apply(wish, this);
        return media.apply(wish, this)
                .systemIndex(operatingSystemImageIndex)
                .taskSequence(taskSequence == null ? "" : taskSequenceId(taskSequence))
                .createdBy(createdBy)
                .version(version)
                .comment(comment);
    }
}
