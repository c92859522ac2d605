package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.Application;
import mediashell.site.ApplicationDependency;
import mediashell.site.DependencyGroup;
import mediashell.site.DeploymentType;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/** Adds deployment types to a group of which one must be installed first. */
@Cmdlet(verb = "Add", noun = "CMDeploymentTypeDependency", supportsShouldProcess = true)
@OutputType("System.Object")
public final class AddCMDeploymentTypeDependencyCommand extends CMCommandBase {

    /** Deployment types of which one is enough. */
    @Parameter(mandatory = true, type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] deploymentTypeDependency;

    /** The group. */
    @Parameter(
            mandatory = true,
            valueFromPipeline = true,
            aliases = "Group",
            type = "Microsoft.ConfigurationManagement.PowerShell.Cmdlets.AppMan.DeploymentTypeDependencyGroup")
    DeploymentTypeDependencyGroup inputObject;

    /** Whether it is installed when it is missing. */
    @Parameter(type = "System.Boolean")
    Boolean isAutoInstall;

    @Override
    public void processRecord() {
        perform(() -> {
            Application application = owner(inputObject.deploymentTypeModelName());
            List<ApplicationDependency> added = new ArrayList<>();
            for (Object each : deploymentTypeDependency) {
                DeploymentType type =
                        subject(each, DeploymentType.class, "DeploymentTypeDependency", "deployment types");
                boolean install = isAutoInstall == null || isAutoInstall;
                added.add(new ApplicationDependency(owner(type.modelName()).modelName(), type.modelName(), install));
            }
            if (shouldProcess(application.name(), "Add dependencies in group " + inputObject.groupName())) {
                save(application, added);
            }
        });
    }

    private void save(Application application, List<ApplicationDependency> added) {
        List<DeploymentType> types = application.deploymentTypes().stream()
                .map(each -> each.modelName().equals(inputObject.deploymentTypeModelName())
                        ? each.withDependencyGroups(extended(each.dependencyGroups(), added))
                        : each)
                .toList();
        catalog().save(application.withDeploymentTypes(types, now()));
    }

    private List<DependencyGroup> extended(List<DependencyGroup> groups, List<ApplicationDependency> added) {
        List<DependencyGroup> all = new ArrayList<>();
        List<ApplicationDependency> members = new ArrayList<>();
        for (DependencyGroup group : groups) {
            if (group.name().compareToIgnoreCase(inputObject.groupName()) == 0) {
                members.addAll(group.dependencies());
            } else {
                all.add(group);
            }
        }
        members.addAll(added);
        all.add(new DependencyGroup(inputObject.groupName(), members));
        return all;
    }

    private Application owner(String deploymentTypeModelName) {
        return catalog().applications().stream()
                .filter(application -> application.deploymentTypes().stream()
                        .anyMatch(each -> each.modelName().equals(deploymentTypeModelName)))
                .findFirst()
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.OBJECT_NOT_FOUND,
                        deploymentTypeModelName,
                        "the site has no such deployment type any more"));
    }
}
