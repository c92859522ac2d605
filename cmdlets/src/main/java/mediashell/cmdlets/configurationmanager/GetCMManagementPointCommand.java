package mediashell.cmdlets.configurationmanager;

import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.ManagementPoint;
import mediashell.site.wmi.SmsInstances;

/** Finds management points. */
@Cmdlet(verb = "Get", noun = "CMManagementPoint", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_SCI_SysResUse")
public final class GetCMManagementPointCommand extends CMCommandBase {

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
    public void processRecord() {
        perform(() -> found().stream()
                .filter(each -> siteCode == null || each.siteCode().compareToIgnoreCase(siteCode) == 0)
                .forEach(each -> write(SmsInstances.of(each), each)));
    }

    private List<ManagementPoint> found() {
        return inputObject == null
                ? patterns().managementPoints(siteSystemServerName)
                : List.of(subject(inputObject, ManagementPoint.class, "InputObject", "a management point"));
    }
}
