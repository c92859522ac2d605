package mediashell.cmdlets.configurationmanager;

import java.util.List;
import java.util.function.Predicate;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.Application;
import mediashell.site.DeploymentType;
import mediashell.site.wmi.SmsInstances;

/** Finds deployment types of an application. */
@Cmdlet(verb = "Get", noun = "CMDeploymentType", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_DeploymentType")
public final class GetCMDeploymentTypeCommand extends CMCommandBase {

    /** The name of the application. */
    @Parameter(set = "SearchByName", mandatory = true)
    @Parameter(set = "SearchByIdMandatory", mandatory = true)
    String applicationName;

    /** The name of the deployment type. */
    @Parameter(set = "SearchByName", aliases = "LocalizedDisplayName")
    @Parameter(set = "SearchByDTValue")
    @AllowEmptyString
    String deploymentTypeName;

    /** The CI_ID of the deployment type. */
    @Parameter(
            set = "SearchByIdMandatory",
            mandatory = true,
            aliases = {"CIId", "CI_ID"})
    Integer deploymentTypeId;

    /** The application. */
    @Parameter(
            set = "SearchByDTValue",
            mandatory = true,
            valueFromPipeline = true,
            aliases = "Application",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object inputObject;

    @Override
    public void processRecord() {
        perform(() -> {
            if (deploymentTypeId != null) {
                throw failure(
                        "DeploymentTypeIdNotSupported",
                        ErrorCategory.NotImplemented,
                        deploymentTypeId,
                        "deployment types have no CI_ID of their own here; use -DeploymentTypeName");
            }
            Predicate<String> wanted = patterns().matcher(deploymentTypeName);
            for (Application application : applications()) {
                for (DeploymentType type : application.deploymentTypes()) {
                    if (wanted.test(type.name())) {
                        write(SmsInstances.of(type, application), type);
                    }
                }
            }
        });
    }

    private List<Application> applications() {
        if (inputObject == null) {
            return objects().applications(applicationName);
        }
        Application given = subject(inputObject, Application.class, "InputObject", "an application");
        return List.of(objects().applicationOf(given.modelName()));
    }
}
