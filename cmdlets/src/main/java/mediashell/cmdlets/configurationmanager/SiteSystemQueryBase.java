package mediashell.cmdlets.configurationmanager;

import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.site.SiteSystem;
import mediashell.site.wmi.SmsInstances;

/** What the cmdlets share that find servers with a role. */
abstract class SiteSystemQueryBase extends CMCommandBase {

    /** Of all sites. */
    @Parameter(aliases = "AllSites")
    boolean allSite;

    /** The code of the site. */
    @Parameter(set = "SearchByName")
    @AllowEmptyString
    String siteCode;

    /** The name of the server. */
    @Parameter(
            set = "SearchByName",
            position = 0,
            aliases = {"Name", "ServerName"})
    @AllowEmptyString
    String siteSystemServerName;

    /** The site system. */
    @Parameter(
            set = "SearchByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object inputObject;

    @Override
    public final void processRecord() {
        perform(() -> found().stream()
                .filter(each -> siteCode == null || each.siteCode().compareToIgnoreCase(siteCode) == 0)
                .forEach(each -> write(SmsInstances.of(each), each)));
    }

    /** Those that -InputObject or the server's name stand for, of every site. */
    abstract List<? extends SiteSystem> found();
}
