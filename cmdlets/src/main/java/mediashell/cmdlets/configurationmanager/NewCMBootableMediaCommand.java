package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.BootableMediaRequest;
import mediashell.authoring.ClientAccess;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.ParameterGroup;
import mediashell.automation.binding.CommandMetadata;
import mediashell.media.plan.MediaIdentity;

/**
 * Makes a bootable medium as Configuration Manager's cmdlet does. Unlike the original it never touches an existing file before the
 * new medium is whole (mission C5).
 */
@Examples({
    "New-CMBootableMedia -MediaMode Dynamic -MediaType CdDvd -Path boot.iso -BootImage "
            + "(Get-CMBootImage -Name 'Boot image (x64)') -DistributionPoint "
            + "(Get-CMDistributionPoint) -ManagementPoint (Get-CMManagementPoint)\n"
            + "Makes a disc whose clients find their management point by themselves."
})
@Cmdlet(
        verb = "New",
        noun = "CMBootableMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("System.Object")
public final class NewCMBootableMediaCommand extends CMMediaCommandBase {

    @ParameterGroup
    final CMBootImageParameters boot = new CMBootImageParameters();

    @ParameterGroup
    final CMAccessParameters access = new CMAccessParameters();

    @ParameterGroup
    final CMCarrierParameters carrier = new CMCarrierParameters();

    @ParameterGroup
    final CMCustomizationParameters customization = new CMCustomizationParameters();

    @ParameterGroup
    final CMMediaParameters media = new CMMediaParameters();

    @Override
    public void endProcessing() {
        perform(() -> make(this::wish, media.path));
    }

    private BootableMediaRequest.Builder wish(MediaIdentity identity) {
        String image = boot.packageId(this);
        ClientAccess clientAccess = access.access(this, identity);
        BootableMediaRequest.Builder wish =
                BootableMediaRequest.of(site(media.siteCode).code(), image, clientAccess);
        carrier.apply(wish);
        customization.apply(wish, this);
        return media.apply(wish, this);
    }
}
