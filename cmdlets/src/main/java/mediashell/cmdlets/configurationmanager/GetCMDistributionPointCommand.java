package mediashell.cmdlets.configurationmanager;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.DistributionPoint;

/** Finds distribution points. Groups of them do not exist here. */
@Cmdlet(verb = "Get", noun = "CMDistributionPoint", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_SCI_SysResUse")
public final class GetCMDistributionPointCommand extends SiteSystemQueryBase {

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

    @Override
    List<DistributionPoint> found() {
        if (distributionPointGroup != null || distributionPointGroupId != null || distributionPointGroupName != null) {
            return List.of();
        }
        return inputObject == null
                ? patterns().distributionPoints(siteSystemServerName)
                : List.of(subject(inputObject, DistributionPoint.class, "InputObject", "a site system server"));
    }
}
