package mediashell.site.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import mediashell.site.Application;
import mediashell.site.BootImage;
import mediashell.site.ContentDistribution;
import mediashell.site.ContentPackage;
import mediashell.site.ContentVersion;
import mediashell.site.DeploymentType;
import mediashell.site.DistributionPoint;
import mediashell.site.DistributionState;
import mediashell.site.DriverPackage;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;

/**
 * Brings the contents of packages and applications to the content libraries of distribution points and records where they
 * are. The source is read once a version: further distribution points get the bytes from one that has them.
 */
public final class ContentDistributor {

    private final SiteCatalog catalog;
    private final InstantSource clock;

    public ContentDistributor(SiteCatalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** A content that should be on a distribution point. */
    private record Wanted(String packageId, String contentId, OptionalInt version, String source, String singleName) {}

    /** The library of a distribution point. */
    public ContentLibrary library(DistributionPoint point) {
        return ContentLibrary.at(catalog.pathMap().resolve(point.libraryFolder()));
    }

    /** Distributes a package's content to these distribution points; what is there already is left as it is. */
    public List<ContentDistribution> distribute(SitePackage object, List<DistributionPoint> points) throws IOException {
        List<ContentDistribution> done = new ArrayList<>();
        for (Wanted wanted : contentOf(object)) {
            done.addAll(distribute(wanted, points));
        }
        return done;
    }

    /** Distributes the contents of all deployment types of an application. */
    public List<ContentDistribution> distribute(Application application, List<DistributionPoint> points)
            throws IOException {
        List<ContentDistribution> done = new ArrayList<>();
        for (DeploymentType type : application.deploymentTypes()) {
            if (type.hasContent()) {
                done.addAll(distribute(contentOf(application, type), points));
            }
        }
        return done;
    }

    /** Reads the source of a package again as its next version and brings it to every distribution point that had the old. */
    public SitePackage update(SitePackage object) throws IOException {
        List<DistributionPoint> points = pointsOf(object.packageId());
        SitePackage next = object.withDetails(object.details()
                .refreshed(
                        object.details().sourceVersion() + 1,
                        clock.instant(),
                        object.details().packageSize() * 1024));
        catalog.save(next);
        distribute(next, points);
        for (ContentVersion old : catalog.contentVersions(object.packageId())) {
            if (!old.contentId().equals(next.contentId())) {
                points.forEach(point -> catalog.deleteDistribution(old.contentId(), point.serverName()));
            }
        }
        return catalog.requirePackage(object.getClass(), object.packageId());
    }

    /** Takes a package's contents off a distribution point. */
    public void remove(String packageId, DistributionPoint point) throws IOException {
        ContentLibrary library = library(point);
        for (ContentDistribution each : catalog.distributions(packageId)) {
            if (each.serverName().equals(point.serverName())) {
                library.remove(packageId, each.contentId());
                catalog.deleteDistribution(each.contentId(), point.serverName());
            }
        }
    }

    private List<DistributionPoint> pointsOf(String packageId) {
        return catalog.distributions(packageId).stream()
                .map(ContentDistribution::serverName)
                .distinct()
                .map(catalog::findDistributionPoint)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<ContentDistribution> distribute(Wanted wanted, List<DistributionPoint> points) throws IOException {
        List<ContentDistribution> done = new ArrayList<>();
        for (DistributionPoint point : points) {
            ContentListing listing = bring(wanted, point);
            Instant now = clock.instant();
            ContentDistribution state = new ContentDistribution(
                    wanted.contentId(), wanted.packageId(), point.serverName(), DistributionState.INSTALLED, now);
            catalog.inTransaction(inner -> record(inner, wanted, listing, state, now));
            done.add(state);
        }
        return done;
    }

    private ContentListing bring(Wanted wanted, DistributionPoint point) throws IOException {
        ContentLibrary target = library(point);
        if (target.holds(wanted.contentId())) {
            return target.list(wanted.contentId());
        }
        for (ContentDistribution other : catalog.distributions(wanted.packageId())) {
            Optional<DistributionPoint> holder = catalog.findDistributionPoint(other.serverName());
            if (other.contentId().equals(wanted.contentId()) && holder.isPresent()) {
                ContentLibrary library = library(holder.get());
                if (library.holds(wanted.contentId())) {
                    return target.copyFrom(library, wanted.packageId(), wanted.contentId());
                }
            }
        }
        return readSource(wanted, target);
    }

    private ContentListing readSource(Wanted wanted, ContentLibrary target) throws IOException {
        Path source = catalog.pathMap().resolve(wanted.source());
        SourceTree tree = wanted.singleName() == null
                ? SourceTree.ofFolder(source)
                : SourceTree.ofFile(source, wanted.singleName());
        return wanted.version().isPresent()
                ? target.addVersion(wanted.packageId(), wanted.version().getAsInt(), tree)
                : target.add(wanted.packageId(), wanted.contentId(), tree);
    }

    private static void record(
            SiteCatalog catalog, Wanted wanted, ContentListing listing, ContentDistribution state, Instant now) {
        boolean known = catalog.contentVersions(wanted.packageId()).stream()
                .anyMatch(each -> each.contentId().equals(wanted.contentId()));
        if (!known) {
            int version = Integer.parseInt(
                    wanted.contentId().substring(wanted.contentId().lastIndexOf('.') + 1));
            catalog.save(new ContentVersion(
                    wanted.contentId(), wanted.packageId(), version, listing.contentHash(), listing.size(), now));
            catalog.findPackage(wanted.packageId())
                    .ifPresent(object -> catalog.save(object.withDetails(
                            object.details().refreshed(object.details().sourceVersion(), now, listing.size()))));
        }
        catalog.save(state);
    }

    private List<Wanted> contentOf(SitePackage object) {
        return switch (object) {
            case BootImage boot -> List.of(classic(boot, boot.image().path(), boot.contentFileName()));
            case OperatingSystemImage system ->
                List.of(classic(
                        system, system.image().path(), fileName(system.image().path())));
            case OperatingSystemUpgradePackage upgrade -> List.of(classic(upgrade, sourceOf(upgrade), null));
            case DriverPackage drivers -> List.of(classic(drivers, sourceOf(drivers), null));
            case SoftwarePackage plain ->
                plain.details().sourcePath().isEmpty() ? List.of() : List.of(classic(plain, sourceOf(plain), null));
            case ContentPackage contents -> contentsOf(contents);
            case TaskSequence sequence -> List.of(); // its content is that of the packages it refers to
        };
    }

    private List<Wanted> contentsOf(ContentPackage contents) {
        return catalog.applications().stream()
                .filter(application -> application.packageId().equals(contents.packageId()))
                .flatMap(application -> application.deploymentTypes().stream()
                        .filter(DeploymentType::hasContent)
                        .map(type -> contentOf(application, type)))
                .toList();
    }

    private static Wanted contentOf(Application application, DeploymentType type) {
        return new Wanted(application.packageId(), type.contentId(), OptionalInt.empty(), type.contentLocation(), null);
    }

    private static Wanted classic(SitePackage object, String source, String singleName) {
        OptionalInt version = OptionalInt.of(object.details().sourceVersion());
        return new Wanted(object.packageId(), object.contentId(), version, source, singleName);
    }

    private static String sourceOf(SitePackage object) {
        String source = object.details().sourcePath();
        if (source.isEmpty()) {
            throw new SiteException(
                    SiteErrorCode.SOURCE_MISSING, object.packageId(), "the object has no source folder to read");
        }
        return source;
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
    }
}
