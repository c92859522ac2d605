package mediashell.cmdlets.configurationmanager;

import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.Application;
import mediashell.site.DeploymentType;
import mediashell.site.wmi.SmsInstances;

/** Finds applications by name, CI_ID, model name or deployment type. */
@Cmdlet(verb = "Get", noun = "CMApplication", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_ApplicationLatest")
public final class GetCMApplicationCommand extends CMCommandBase {

    /** Leaves lazy properties unread; here nothing is lazy. */
    @Parameter
    boolean fast;

    /** The name. */
    @Parameter(
            set = "SearchByName",
            position = 0,
            aliases = {"LocalizedDisplayName", "ApplicationName"})
    @AllowEmptyString
    String name;

    /** Also finds hidden applications. */
    @Parameter
    boolean showHidden;

    /** The id. */
    @Parameter(
            set = "SearchByIdMandatory",
            mandatory = true,
            aliases = {"CIId", "CI_ID"})
    Integer id;

    /** A deployment type of the application. */
    @Parameter(
            set = "SearchByDeploymentType",
            mandatory = true,
            valueFromPipeline = true,
            aliases = "DeploymentType",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object inputObject;

    /** The model name. */
    @Parameter(set = "SearchByModelName", mandatory = true)
    String modelName;

    @Override
    public void processRecord() {
        perform(() -> found().forEach(each -> write(SmsInstances.of(each), each)));
    }

    private List<Application> found() {
        if (inputObject != null) {
            DeploymentType type = subject(inputObject, DeploymentType.class, "InputObject", "a deployment type");
            return catalog().applications().stream()
                    .filter(each -> each.deploymentTypes().stream()
                            .anyMatch(one -> one.modelName().equals(type.modelName())))
                    .toList();
        }
        if (modelName != null) {
            return catalog().findApplication(modelName).stream().toList();
        }
        return id == null
                ? patterns().applications(name)
                : catalog().applications().stream()
                        .filter(each -> each.ciId() == id)
                        .toList();
    }
}
