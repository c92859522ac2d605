package mediashell.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import mediashell.authoring.finding.Findings;
import mediashell.site.BootImage;
import mediashell.site.DistributionPoint;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.TaskSequence;

/**
 * A distribution point as it is offered for a medium (mission C3).
 *
 * @param held names of the contents that it has, of those the medium needs
 * @param missing names of the others
 */
public record DistributionPointOffer(DistributionPoint point, List<String> held, List<String> missing) {

    public DistributionPointOffer {
        held = List.copyOf(held);
        missing = List.copyOf(missing);
    }

    /** Whether the distribution point has everything by itself. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /**
     * Those that have at least one content of a task sequence and its boot image, the complete ones first.
     *
     * @throws SiteException when the site has no such sequence
     */
    public static List<DistributionPointOffer> forSequence(SiteCatalog catalog, String siteCode, String taskSequence) {
        Findings findings = new Findings();
        ResolvedSequence sequence = new SequenceResolver(catalog, findings)
                .resolve(taskSequence)
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.OBJECT_NOT_FOUND, taskSequence, "the site has no such task sequence"));
        ContentWishes wishes = new ContentWishes(catalog, findings, true);
        sequence.steps().forEach(wishes::addStep);
        List<WantedContent> wanted = new ArrayList<>(wishes.contents());
        bootImage(catalog, sequence.top()).ifPresent(wanted::add);
        ContentFinder finder = new ContentFinder(catalog, findings);
        finder.open(List.of(), siteCode);
        return finder.points().stream()
                .map(point -> offer(finder, point, wanted))
                .filter(offer -> !offer.held().isEmpty())
                .sorted((one, other) ->
                        Integer.compare(one.missing().size(), other.missing().size()))
                .toList();
    }

    private static Optional<WantedContent> bootImage(SiteCatalog catalog, TaskSequence sequence) {
        return sequence.bootImageId().isEmpty()
                ? Optional.empty()
                : catalog.findPackage(sequence.bootImageId())
                        .filter(BootImage.class::isInstance)
                        .map(boot -> ContentWishes.classic(boot, boot.name()));
    }

    private static DistributionPointOffer offer(
            ContentFinder finder, DistributionPoint point, List<WantedContent> wanted) {
        List<String> held = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (WantedContent each : wanted) {
            (finder.has(point, each) ? held : missing).add(each.name());
        }
        return new DistributionPointOffer(point, held, missing);
    }
}
