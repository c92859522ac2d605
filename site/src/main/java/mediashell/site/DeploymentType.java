package mediashell.site;

import java.util.List;

/**
 * One way to install an application (SMS_DeploymentType).
 *
 * @param modelName {@code ScopeId_<guid>/DeploymentType_<guid>}
 * @param technology {@code Script}, {@code MSI} and so on
 * @param contentUniqueId {@code Content_<guid>}, empty when it has no content
 * @param contentVersion counts changes of the content, from 1
 * @param contentLocation UNC or local path of the source folder, empty when it has no content
 * @param dependencyGroups all groups must be met; in each, the first that can be is taken
 */
public record DeploymentType(
        String modelName,
        String name,
        String technology,
        String contentUniqueId,
        int contentVersion,
        String contentLocation,
        String installCommand,
        String uninstallCommand,
        List<DependencyGroup> dependencyGroups) {

    public DeploymentType {
        if (name == null || name.isBlank()) {
            throw new SiteException(SiteErrorCode.INVALID_VALUE, modelName, "a deployment type needs a name");
        }
        contentUniqueId = contentUniqueId == null ? "" : contentUniqueId;
        contentLocation = contentLocation == null ? "" : contentLocation;
        installCommand = installCommand == null ? "" : installCommand;
        uninstallCommand = uninstallCommand == null ? "" : uninstallCommand;
        dependencyGroups = List.copyOf(dependencyGroups);
    }

    public boolean hasContent() {
        return !contentUniqueId.isEmpty();
    }

    /** {@code Content_<guid>.<version>} (facts/site-and-content.md §1.2). */
    public String contentId() {
        return contentUniqueId + "." + contentVersion;
    }

    public DeploymentType withContentVersion(int version) {
        return new DeploymentType(
                modelName,
                name,
                technology,
                contentUniqueId,
                version,
                contentLocation,
                installCommand,
                uninstallCommand,
                dependencyGroups);
    }

    public DeploymentType withDependencyGroups(List<DependencyGroup> groups) {
        return new DeploymentType(
                modelName,
                name,
                technology,
                contentUniqueId,
                contentVersion,
                contentLocation,
                installCommand,
                uninstallCommand,
                groups);
    }
}
