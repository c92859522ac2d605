package mediashell.cmdlets.configurationmanager;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** A group of dependencies on its way to a deployment type; it is saved with its first member. */
@DotNetType(DeploymentTypeDependencyGroup.TYPE)
public final class DeploymentTypeDependencyGroup {

    static final String TYPE =
            "Microsoft.ConfigurationManagement.PowerShell.Cmdlets.AppMan.DeploymentTypeDependencyGroup";

    private final String groupName;
    private final String deploymentTypeModelName;

    DeploymentTypeDependencyGroup(String groupName, String deploymentTypeModelName) {
        this.groupName = groupName;
        this.deploymentTypeModelName = deploymentTypeModelName;
    }

    /** The name of the group. */
    @DotNetProperty
    public String groupName() {
        return groupName;
    }

    /** The model name of the deployment type that depends on the group. */
    @DotNetProperty
    public String deploymentTypeModelName() {
        return deploymentTypeModelName;
    }
}
