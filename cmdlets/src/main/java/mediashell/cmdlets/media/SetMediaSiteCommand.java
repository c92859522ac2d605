package mediashell.cmdlets.media;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.site.Site;

/**
 * Tells the catalogue what a real site has from its setup and its properties: keys, certificates, ports, unknown computers. Bootable
 * and prestaged media carry them, so that clients find and trust the site. What is not named stays as it is.
 */
@Examples({
    "Set-MediaSite LAB -TrustedRootKeyPath mobileclient.tcf -SigningCertificatePath "
            + "signing.cer\n"
            + "Tells the catalogue by what clients know this site."
})
@Cmdlet(verb = "Set", noun = "MediaSite", supportsShouldProcess = true)
@OutputType("Mediashell.Site")
public final class SetMediaSiteCommand extends MediaCommandBase {

    /** The code of the site; the only one of the catalogue by default. */
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    String siteCode;

    @ParameterGroup
    final SiteParameters given = new SiteParameters();

    /** Writes the changed site. */
    @Parameter
    boolean passThru;

    @Override
    public void processRecord() {
        perform(() -> {
            Site site = site(siteCode);
            if (shouldProcess(site.code(), "Change site")) {
                Site changed = given.save(site, this);
                if (passThru) {
                    writeObject(MediaSiteObjects.of(changed, catalog()));
                }
            }
        });
    }
}
