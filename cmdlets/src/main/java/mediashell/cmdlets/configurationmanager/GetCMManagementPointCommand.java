package mediashell.cmdlets.configurationmanager;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.site.ManagementPoint;

/** Finds management points. */
@Cmdlet(verb = "Get", noun = "CMManagementPoint", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_SCI_SysResUse")
public final class GetCMManagementPointCommand extends SiteSystemQueryBase {

    @Override
    List<ManagementPoint> found() {
        return inputObject == null
                ? patterns().managementPoints(siteSystemServerName)
                : List.of(subject(inputObject, ManagementPoint.class, "InputObject", "a management point"));
    }
}
