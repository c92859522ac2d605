package mediashell.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes applications with everything that belongs to one: model names, CI_ID and the package for its contents. */
public final class NewApplications {

    private final SiteCatalog catalog;
    private final Site site;

    public NewApplications(SiteCatalog catalog, Site site) {
        this.catalog = catalog;
        this.site = site;
    }

    /**
     * Makes and saves an application without deployment types.
     *
     * @param guid its identity; random in production, given in tests
     * @throws SiteException {@link SiteErrorCode#OBJECT_EXISTS} when an application has this name already
     */
    public Application create(
            String name, String description, String publisher, String version, UUID guid, Instant now) {
        List<Application> made = new ArrayList<>();
        catalog.inTransaction(inner -> {
            requireFree(inner, name);
            String packageId = inner.newPackageId(site.code());
            inner.save(new ContentPackage(PackageDetails.create(packageId, name, now)));
            Application application = new Application(
                    ModelNames.application(site, guid),
                    1,
                    inner.newConfigurationItemId(),
                    packageId,
                    name,
                    description,
                    publisher,
                    version,
                    now,
                    now,
                    List.of());
            inner.save(application);
            made.add(application);
        });
        return made.getFirst();
    }

    private static void requireFree(SiteCatalog catalog, String name) {
        boolean taken =
                catalog.applications().stream().anyMatch(each -> each.name().compareToIgnoreCase(name) == 0);
        if (taken) {
            throw new SiteException(
                    SiteErrorCode.OBJECT_EXISTS, name, "an application has this name already; choose another");
        }
    }

    /**
     * Adds a deployment type as the application's last and saves both.
     *
     * @param contentLocation source folder, empty for a type without content
     * @param guid identity of the type and its content
     */
    public Application addDeploymentType(
            Application application,
            String name,
            String technology,
            String contentLocation,
            String installCommand,
            String uninstallCommand,
            UUID guid,
            Instant now) {
        String content = contentLocation.isEmpty() ? "" : ModelNames.contentUniqueId(guid);
        DeploymentType type = new DeploymentType(
                ModelNames.deploymentType(site, guid),
                name,
                technology,
                content,
                1,
                contentLocation,
                installCommand,
                uninstallCommand,
                List.of());
        List<DeploymentType> types = new ArrayList<>(application.deploymentTypes());
        types.add(type);
        Application revised = application.withDeploymentTypes(types, now);
        catalog.save(revised);
        return revised;
    }
}
