package mediashell.cmdlets.media;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.Site;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.wmi.SmsInstances;

/** Makes a primary site in the catalogue; Configuration Manager has setup for this, and no cmdlet. */
@Cmdlet(verb = "New", noun = "MediaSite", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_Site")
public final class NewMediaSiteCommand extends MediaCommandBase {

    /** The three letters or digits of the site. */
    @Parameter(mandatory = true, position = 0)
    String siteCode;

    /** The name of the site, which media show as their title. */
    @Parameter(position = 1)
    String name = "Mediashell site";

    /** The full name of the site server. */
    @Parameter
    String serverName = "localhost";

    @Override
    public void endProcessing() {
        perform(() -> {
            Site made = Site.primary(siteCode, name, serverName);
            if (catalog().findSite(made.code()).isPresent()) {
                throw new SiteException(
                        SiteErrorCode.OBJECT_EXISTS, made.code(), "the catalogue has this site already");
            }
            if (shouldProcess(made.code(), "Create site")) {
                catalog().save(made);
                write(SmsInstances.of(made), made);
            }
        });
    }
}
