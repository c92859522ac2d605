package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.DeploymentType;

/** Begins a group of dependencies; Add-CMDeploymentTypeDependency fills and saves it. */
@Cmdlet(verb = "New", noun = "CMDeploymentTypeDependencyGroup")
@OutputType(DeploymentTypeDependencyGroup.TYPE)
public final class NewCMDeploymentTypeDependencyGroupCommand extends CMCommandBase {

    /** The name of the group. */
    @Parameter(mandatory = true)
    String groupName;

    /** The deployment type that depends on others. */
    @Parameter(
            mandatory = true,
            valueFromPipeline = true,
            aliases = {"ParentDeploymentType", "DependingDeploymentType"},
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object inputObject;

    @Override
    public void processRecord() {
        DeploymentType parent = subject(inputObject, DeploymentType.class, "InputObject", "a deployment type");
        writeObject(new DeploymentTypeDependencyGroup(groupName, parent.modelName()));
    }
}
