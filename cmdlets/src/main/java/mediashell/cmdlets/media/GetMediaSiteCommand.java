package mediashell.cmdlets.media;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.Site;

/** Lists the sites of the catalogue with what media tell clients of them. */
@Examples({"Get-MediaSite\n" + "Lists the sites, and what of them media carry."})
@Cmdlet(verb = "Get", noun = "MediaSite")
@OutputType("Mediashell.Site")
public final class GetMediaSiteCommand extends MediaCommandBase {

    /** The code of the site; all of them by default. */
    @Parameter(position = 0)
    String siteCode;

    @Override
    public void endProcessing() {
        perform(() -> {
            if (siteCode != null) {
                writeObject(MediaSiteObjects.of(site(siteCode), catalog()));
                return;
            }
            for (Site site : catalog().sites()) {
                writeObject(MediaSiteObjects.of(site, catalog()));
            }
        });
    }
}
