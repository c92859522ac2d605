package mediashell.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.site.DistributionPoint;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteException;
import mediashell.site.content.ContentFile;
import mediashell.site.content.ContentLibrary;
import mediashell.site.content.ContentListing;

/**
 * Finds contents in the libraries of distribution points (mission C3): the first that has all bytes of a content gives it. What
 * none has is a finding which names all that were asked, each with its answer.
 */
final class ContentFinder {

    private final SiteCatalog catalog;
    private final Findings findings;
    private final Map<DistributionPoint, ContentLibrary> libraries = new LinkedHashMap<>();

    ContentFinder(SiteCatalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    /** A content found. */
    record Found(DistributionPoint point, ContentLibrary library, ContentListing listing) {

        List<TreeFile> files() throws IOException {
            List<TreeFile> files = new ArrayList<>();
            for (ContentFile file : listing.files()) {
                Path blob = library.locate(file.sha256());
                files.add(new TreeFile(
                        file.path(), ContentSource.ofFile(blob), file.modified(), file.attributes(), file.sha256()));
            }
            return files;
        }
    }

    /** Takes the named distribution points, or all of a site when none is named. */
    void open(List<String> serverNames, String siteCode) {
        List<DistributionPoint> points = serverNames.isEmpty() ? ofSite(siteCode) : named(serverNames);
        if (points.isEmpty() && serverNames.isEmpty()) {
            findings.error(
                    FindingId.NO_DISTRIBUTION_POINT,
                    siteCode,
                    "The site has no distribution point to take content from.",
                    "Add one with Add-CMDistributionPoint and distribute the content to it.");
        }
        points.forEach(this::open);
    }

    private List<DistributionPoint> ofSite(String siteCode) {
        return catalog.distributionPoints().stream()
                .filter(point -> point.siteCode().compareToIgnoreCase(siteCode) == 0)
                .toList();
    }

    private List<DistributionPoint> named(List<String> serverNames) {
        List<DistributionPoint> points = new ArrayList<>();
        for (String name : serverNames) {
            catalog.findDistributionPoint(name)
                    .ifPresentOrElse(
                            points::add,
                            () -> findings.error(
                                    FindingId.DISTRIBUTION_POINT_NOT_FOUND,
                                    name,
                                    "The site has no distribution point of this name.",
                                    "Choose one that Get-CMDistributionPoint lists."));
        }
        return points;
    }

    private void open(DistributionPoint point) {
        try {
            Path root = catalog.pathMap().resolve(point.libraryFolder());
            if (Files.isDirectory(root) && !Files.isReadable(root)) {
                unreadable(point, "read access to " + root + " is missing");
                return;
            }
            libraries.put(point, ContentLibrary.at(root));
        } catch (SiteException e) {
            unreadable(point, e.getMessage());
        }
    }

    private void unreadable(DistributionPoint point, String reason) {
        findings.error(
                FindingId.LIBRARY_UNREADABLE,
                point.serverName(),
                "The content library of the distribution point cannot be read: " + reason + ".",
                "Give this account Read on the library, or choose other distribution points.");
    }

    /** The opened distribution points, in order. */
    List<DistributionPoint> points() {
        return List.copyOf(libraries.keySet());
    }

    /** Whether a distribution point has all bytes of a content. */
    boolean has(DistributionPoint point, WantedContent wanted) {
        ContentLibrary library = libraries.get(point);
        try {
            requireBytes(library, library.list(wanted.contentId()));
            return true;
        } catch (SiteException | IOException missing) {
            return false;
        }
    }

    /** The content, or empty after a finding. */
    Optional<Found> find(WantedContent wanted) {
        List<String> answers = new ArrayList<>();
        for (Map.Entry<DistributionPoint, ContentLibrary> each : libraries.entrySet()) {
            try {
                ContentListing listing = each.getValue().list(wanted.contentId());
                requireBytes(each.getValue(), listing);
                return Optional.of(new Found(each.getKey(), each.getValue(), listing));
            } catch (SiteException | IOException e) {
                answers.add(each.getKey().serverName() + " (" + e.getMessage() + ")");
            }
        }
        missing(wanted, answers);
        return Optional.empty();
    }

    private static void requireBytes(ContentLibrary library, ContentListing listing) throws IOException {
        for (ContentFile file : listing.files()) {
            Path blob = library.locate(file.sha256());
            if (!Files.isReadable(blob)) {
                throw new IOException("this account has no right to read " + blob);
            }
            long size = Files.size(blob);
            if (size != file.size()) {
                throw new IOException(file.path() + " must have " + file.size() + " bytes, the library has " + size);
            }
        }
    }

    private void missing(WantedContent wanted, List<String> answers) {
        String asked =
                answers.isEmpty() ? "no distribution point could be asked" : "asked: " + String.join("; ", answers);
        findings.error(
                FindingId.CONTENT_MISSING,
                wanted.neededBy().getFirst(),
                "The content " + wanted.contentId() + " of " + wanted.kind() + " '" + wanted.name()
                        + "' is on none of the distribution points; " + asked + ".",
                "Distribute it with Start-CMContentDistribution, or choose a distribution point that has it.");
    }
}
