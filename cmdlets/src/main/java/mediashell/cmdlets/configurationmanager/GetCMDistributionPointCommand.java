package mediashell.cmdlets.configurationmanager;

import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.DistributionPoint;
import mediashell.site.wmi.SmsInstances;

/** Finds distribution points. Groups of them do not exist here. */
@Cmdlet(verb = "Get", noun = "CMDistributionPoint", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_SCI_SysResUse")
public final class GetCMDistributionPointCommand extends CMCommandBase {

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

    /** A group, which this catalogue does not have. */
    @Parameter(
            set = "SearchByGroup",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object distributionPointGroup;

    /** The id of a group, which this catalogue does not have. */
    @Parameter(set = "SearchByGroupId", mandatory = true)
    String distributionPointGroupId;

    /** The name of a group, which this catalogue does not have. */
    @Parameter(set = "SearchByGroupName", mandatory = true)
    String distributionPointGroupName;

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

    private List<DistributionPoint> found() {
        if (distributionPointGroup != null || distributionPointGroupId != null || distributionPointGroupName != null) {
            return List.of();
        }
        return inputObject == null
                ? patterns().distributionPoints(siteSystemServerName)
                : List.of(subject(inputObject, DistributionPoint.class, "InputObject", "a site system server"));
    }
}
