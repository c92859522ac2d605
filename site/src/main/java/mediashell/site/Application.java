package mediashell.site;

import java.time.Instant;
import java.util.List;

/**
 * An application with its deployment types (SMS_ApplicationLatest).
 *
 * @param modelName {@code ScopeId_<guid>/Application_<guid>}, the same through all revisions
 * @param revision counts changes, from 1 (CIVersion)
 * @param ciId number of the configuration item
 * @param packageId id of the content package that holds the deployment types' contents
 * @param deploymentTypes in order of priority
 */
public record Application(
        String modelName,
        int revision,
        int ciId,
        String packageId,
        String name,
        String description,
        String publisher,
        String softwareVersion,
        Instant created,
        Instant modified,
        List<DeploymentType> deploymentTypes) {

    public Application {
        if (name == null || name.isBlank()) {
            throw new SiteException(SiteErrorCode.INVALID_VALUE, modelName, "an application needs a name");
        }
        description = description == null ? "" : description;
        publisher = publisher == null ? "" : publisher;
        softwareVersion = softwareVersion == null ? "" : softwareVersion;
        deploymentTypes = List.copyOf(deploymentTypes);
    }

    /** The next revision with other deployment types. */
    public Application withDeploymentTypes(List<DeploymentType> types, Instant when) {
        return new Application(
                modelName,
                revision + 1,
                ciId,
                packageId,
                name,
                description,
                publisher,
                softwareVersion,
                created,
                when,
                types);
    }
}
