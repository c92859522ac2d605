package mediashell.cmdlets.media;

import mediashell.authoring.BootableMediaRequest;
import mediashell.authoring.ClientAccess;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.binding.CommandMetadata;
import mediashell.media.plan.MediaIdentity;
import mediashell.site.BootImage;

/**
 * Makes a bootable medium: a boot image that asks the site what to install, so that task sequences and content may change
 * without a new medium. An existing file is replaced only once the new medium is whole and verified.
 */
@Examples({
    "New-BootableMedia -BootImage 'Boot image (x64)' -Path boot.iso -ManagementPoint "
            + "mp01.lab.example\n"
            + "Makes a disc whose clients find their management point by themselves, with a "
            + "self-signed certificate.",
    "New-BootableMedia LAB00001 boot.iso -MediaMode SiteBased -CertificatePath media.pfx "
            + "-CertificatePassword (Read-Host -AsSecureString)\n"
            + "Makes a disc for one management point, with a certificate of the company."
})
@Cmdlet(
        verb = "New",
        noun = "BootableMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("Mediashell.MediaBuild")
public final class NewBootableMediaCommand extends NewMediaCommandBase {

    /** The boot image that the medium starts: its name, its id or an object of Get-CMBootImage. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    Object bootImage;

    /** The .iso file to make, or the folder for -FileSystem Folder. */
    @Parameter(mandatory = true, position = 1)
    String path;

    @ParameterGroup
    final AccessParameters access = new AccessParameters();

    @ParameterGroup
    final CarrierParameters carrier = new CarrierParameters();

    @ParameterGroup
    final CustomizationParameters customization = new CustomizationParameters();

    @ParameterGroup
    final MediaParameters media = new MediaParameters();

    @Override
    public void processRecord() {
        perform(() -> make(this::wish, path, media));
    }

    private BootableMediaRequest.Builder wish(MediaIdentity identity) {
        String image = packageId(bootImage, BootImage.class, "boot image");
        ClientAccess clientAccess = access.access(this, media.siteCode, identity);
        BootableMediaRequest.Builder wish =
                BootableMediaRequest.of(site(media.siteCode).code(), image, clientAccess);
        carrier.apply(wish, this);
        customization.apply(wish, this);
        return media.apply(wish, this);
    }
}
