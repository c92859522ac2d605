package mediashell.cmdlets.configurationmanager;

import java.util.function.Predicate;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.wmi.SmsInstances;

/** Lists the sites of the catalogue. */
@Cmdlet(verb = "Get", noun = "CMSite")
@OutputType("IResultObject#SMS_Site")
public final class GetCMSiteCommand extends CMCommandBase {

    /** The site's name. */
    @Parameter(aliases = "SiteName")
    @AllowEmptyString
    String name;

    /** The code of the site. */
    @Parameter(position = 0)
    @AllowEmptyString
    String siteCode;

    @Override
    public void endProcessing() {
        perform(() -> {
            Predicate<String> wantedName = patterns().matcher(name);
            Predicate<String> wantedCode = objects().matcher(siteCode);
            catalog().sites().stream()
                    .filter(each -> wantedName.test(each.name()) && wantedCode.test(each.code()))
                    .forEach(each -> write(SmsInstances.of(each), each));
        });
    }
}
