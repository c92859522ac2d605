package mediashell.cmdlets.media;

import mediashell.authoring.CaptureMediaRequest;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.binding.CommandMetadata;
import mediashell.site.BootImage;

/**
 * Makes a capture medium: a boot image and the sequence that captures a reference computer. An existing file is replaced only
 * once the new medium is whole and verified.
 */
@Examples({
    "New-CaptureMedia 'Boot image (x64)' capture.iso\n"
            + "Makes a disc that captures the Windows of a reference computer."
})
@Cmdlet(
        verb = "New",
        noun = "CaptureMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("Mediashell.MediaBuild")
public final class NewCaptureMediaCommand extends NewMediaCommandBase {

    /** The boot image that the medium starts: its name, its id or an object of Get-CMBootImage. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    Object bootImage;

    /** The .iso file to make, or the folder for -FileSystem Folder. */
    @Parameter(mandatory = true, position = 1)
    String path;

    @ParameterGroup
    final CarrierParameters carrier = new CarrierParameters();

    @ParameterGroup
    final MediaParameters media = new MediaParameters();

    @Override
    public void processRecord() {
        perform(() -> make(identity -> wish(), path, media));
    }

    private CaptureMediaRequest.Builder wish() {
        CaptureMediaRequest.Builder wish = CaptureMediaRequest.of(
                site(media.siteCode).code(), packageId(bootImage, BootImage.class, "boot image"));
        carrier.apply(wish, this);
        return media.apply(wish, this);
    }
}
