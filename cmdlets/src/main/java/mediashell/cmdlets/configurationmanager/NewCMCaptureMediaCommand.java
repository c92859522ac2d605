package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.CaptureMediaRequest;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.ParameterGroup;
import mediashell.automation.binding.CommandMetadata;

/**
 * Makes a capture medium as Configuration Manager's cmdlet does. Unlike the original it never touches an existing file before the
 * new medium is whole (mission C5).
 */
@Examples({
    "New-CMCaptureMedia -MediaType CdDvd -Path capture.iso -BootImage (Get-CMBootImage "
            + "-Name 'Boot image (x64)') -DistributionPoint (Get-CMDistributionPoint)\n"
            + "Makes a disc that captures the Windows of a reference computer."
})
@Cmdlet(
        verb = "New",
        noun = "CMCaptureMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("System.Object")
public final class NewCMCaptureMediaCommand extends CMMediaCommandBase {

    @ParameterGroup
    final CMBootImageParameters boot = new CMBootImageParameters();

    @ParameterGroup
    final CMCarrierParameters carrier = new CMCarrierParameters();

    @ParameterGroup
    final CMMediaParameters media = new CMMediaParameters();

    @Override
    public void endProcessing() {
        perform(() -> make(identity -> wish(), media.path));
    }

    private CaptureMediaRequest.Builder wish() {
        CaptureMediaRequest.Builder wish =
                CaptureMediaRequest.of(site(media.siteCode).code(), boot.packageId(this));
        carrier.apply(wish);
        return media.apply(wish, this);
    }
}
