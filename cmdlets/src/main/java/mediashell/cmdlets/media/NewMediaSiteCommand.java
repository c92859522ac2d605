package mediashell.cmdlets.media;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.site.Site;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.wmi.SmsInstances;

/** Makes a site in the catalogue, a primary one unless told otherwise; Configuration Manager has setup for this, and no cmdlet. */
@Examples({
    "New-MediaSite LAB 'Our lab' -ServerName cm01.lab.example\n"
            + "Makes the site that task sequences, content and media belong to."
})
@Cmdlet(verb = "New", noun = "MediaSite", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_Site")
public final class NewMediaSiteCommand extends MediaCommandBase {

    /** The three letters or digits of the site. */
    @Parameter(mandatory = true, position = 0)
    String siteCode;

    @ParameterGroup
    final SiteParameters given = new SiteParameters();

    @Override
    public void endProcessing() {
        perform(() -> {
            Site plain = Site.primary(siteCode, "Mediashell site", "localhost");
            if (catalog().findSite(plain.code()).isPresent()) {
                throw new SiteException(
                        SiteErrorCode.OBJECT_EXISTS,
                        plain.code(),
                        "the catalogue has this site already; change it with Set-MediaSite");
            }
            if (shouldProcess(plain.code(), "Create site")) {
                Site made = given.save(plain, this);
                write(SmsInstances.of(made), made);
            }
        });
    }
}
