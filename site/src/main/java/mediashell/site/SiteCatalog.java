package mediashell.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything a site knows of packages, applications, images, task sequences, site systems and content.
 *
 * <p>Lists come in the order of their keys. Look-ups by id ignore case. {@code save} inserts or replaces by key. All
 * methods throw {@link SiteException}; nothing is opened before the first of them is called, and {@link #close} only ends the
 * connection: a later call opens another. Thread-safe, one call at a time.
 */
public interface SiteCatalog extends AutoCloseable {

    /** Runs work so that all of its changes are kept, or none when it throws. Calls inside join it. */
    void inTransaction(Consumer<SiteCatalog> work);

    List<Site> sites();

    Optional<Site> findSite(String code);

    void save(Site site);

    /** What clients must know of a site; {@link ClientSettings#initial} until something is saved. */
    ClientSettings clientSettings(String siteCode);

    void save(ClientSettings settings);

    /** The objects of a site that stand for computers it does not know; empty when the catalogue was not told. */
    List<UnknownComputer> unknownComputers(String siteCode);

    /** Replaces the unknown computers of a site. */
    void saveUnknownComputers(String siteCode, List<UnknownComputer> computers);

    /** The next free PackageID of a site, never given twice. */
    String newPackageId(String siteCode);

    /** The next free number of a configuration item (CI_ID), never given twice. */
    int newConfigurationItemId();

    <T extends SitePackage> List<T> packages(Class<T> kind);

    Optional<SitePackage> findPackage(String packageId);

    void save(SitePackage object);

    /** Removes the object, its programs and what is known of its content; the library keeps the files. */
    void deletePackage(String packageId);

    /** The programs of a package, by name. */
    List<Program> programs(String packageId);

    void save(Program program);

    void deleteProgram(String packageId, String programName);

    List<Application> applications();

    Optional<Application> findApplication(String modelName);

    /** Saves the application with all its deployment types and their dependencies. */
    void save(Application application);

    void deleteApplication(String modelName);

    List<DistributionPoint> distributionPoints();

    /** Those that hold any content, which are the ones to offer for media (mission C3). */
    List<DistributionPoint> distributionPointsWithContent();

    Optional<DistributionPoint> findDistributionPoint(String serverName);

    void save(DistributionPoint point);

    void deleteDistributionPoint(String serverName);

    List<ManagementPoint> managementPoints();

    void save(ManagementPoint point);

    void deleteManagementPoint(String serverName);

    /** The content versions of a package, oldest first. */
    List<ContentVersion> contentVersions(String packageId);

    void save(ContentVersion content);

    /** Where the contents of a package are, by content id and server. */
    List<ContentDistribution> distributions(String packageId);

    void save(ContentDistribution distribution);

    void deleteDistribution(String contentId, String serverName);

    List<PathMapping> pathMappings();

    void save(PathMapping mapping);

    void deletePathMapping(String prefix);

    @Override
    void close();

    /** The object with this PackageID, which must be of this kind. */
    default <T extends SitePackage> T requirePackage(Class<T> kind, String packageId) {
        return findPackage(packageId)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.OBJECT_NOT_FOUND,
                        packageId,
                        "no " + kind.getSimpleName() + " with this id is in the catalogue"));
    }

    /** The map of Windows paths to local folders, as it is now. */
    default PathMap pathMap() {
        return new PathMap(pathMappings());
    }
}
