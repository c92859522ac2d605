package mediashell.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.plan.BootSource;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.PlannedContent;
import mediashell.media.plan.Prestage;
import mediashell.media.plan.Validity;
import mediashell.site.BootImage;
import mediashell.site.ManagementPoint;
import mediashell.site.OperatingSystemImage;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteException;

/**
 * Plans prestaged media: one WIM of boot image, operating system and chosen content, for disks that are prepared before they are
 * shipped. A task sequence may choose the content; it is not stored, as the client asks the site for it (mission P1).
 */
public final class PrestagedMediaAuthor {

    private static final int LONGEST_CREATED_BY = 50;
    private static final int LONGEST_VERSION = 32;
    private static final int LONGEST_COMMENT = 127;

    private final SiteCatalog catalog;

    public PrestagedMediaAuthor(SiteCatalog catalog) {
        this.catalog = catalog;
    }

    /** What was found for one wish; empty parts stand for findings. */
    private record Found(
            Optional<BootImage> boot,
            Optional<BootSource> source,
            Optional<Prestage> prestage,
            List<PlannedContent> contents) {

        boolean complete() {
            return source.isPresent() && prestage.isPresent();
        }
    }

    /**
     * Plans a medium.
     *
     * @param identity gives the medium's GUID, seed and time; its time is "now" for the checks
     * @throws SiteException for an unknown site or a catalogue that cannot be read; all else is a finding
     */
    public Authored plan(PrestagedMediaRequest request, MediaIdentity identity) throws IOException {
        Planning planning = Planning.begin(catalog, request.options(), identity);
        checkTexts(request, planning.findings());
        new ChoiceRules(planning.findings()).prestaged();
        List<ManagementPoint> points = new AccessRules(planning).check(request.access());
        new OptionRules(planning.findings()).tellUnencrypted(planning.protection(), false);
        Optional<ResolvedSequence> sequence = request.taskSequence().isEmpty()
                ? Optional.empty()
                : new SequenceResolver(catalog, planning.findings()).resolve(request.taskSequence());
        planning.openLibraries();
        Found found = find(planning, request, sequence);
        if (planning.findings().hasErrors() || !found.complete()) {
            return planning.refused();
        }
        List<MediaVariable> variables = AccessVariables.add(
                        VariableList.of(
                                planning, MediaKind.PRESTAGED, found.boot().get()),
                        planning,
                        request.access(),
                        points)
                .list();
        MediaPlan plan = assemble(planning, request, found, variables);
        return new Authored(Optional.of(plan), planning.findings().list());
    }

    private static void checkTexts(PrestagedMediaRequest request, Findings findings) {
        checkText(findings, "createdBy", request.createdBy(), LONGEST_CREATED_BY);
        checkText(findings, "version", request.version(), LONGEST_VERSION);
        checkText(findings, "comment", request.comment(), LONGEST_COMMENT);
    }

    private static void checkText(Findings findings, String name, String text, int longest) {
        if (text.length() > longest) {
            findings.error(
                    FindingId.TEXT_TOO_LONG,
                    name,
                    "The text has at most " + longest + " characters, this one has " + text.length() + ".",
                    "Shorten it.");
        }
    }

    private Found find(Planning planning, PrestagedMediaRequest request, Optional<ResolvedSequence> sequence)
            throws IOException {
        Optional<BootImage> boot = boot(planning, request, sequence);
        Optional<BootSource> source = planning.bootSource(boot);
        SystemImageFinder systems = new SystemImageFinder(planning);
        Optional<OperatingSystemImage> system = systems.object(request.systemImage());
        Optional<Prestage> prestage = system.isEmpty() ? Optional.empty() : systems.locate(system.get(), request);
        if (boot.isPresent() && system.isPresent()) {
            planning.boots().checkFit(boot.get(), system.get());
        }
        ContentWishes wishes = wishes(planning, request, sequence);
        List<PlannedContent> contents = planning.contents(planning.locate(wishes));
        if (source.isPresent() && prestage.isPresent()) {
            planning.checkTarget(bytes(source.get(), prestage.get(), contents));
        }
        return new Found(boot, source, prestage, contents);
    }

    private static Optional<BootImage> boot(
            Planning planning, PrestagedMediaRequest request, Optional<ResolvedSequence> sequence) {
        if (request.bootImage().isEmpty() && request.taskSequence().isEmpty()) {
            planning.findings()
                    .error(
                            FindingId.BOOT_IMAGE_MISSING,
                            planning.options().label(),
                            "Prestaged media start from a boot image, and neither one nor a task sequence that has one was named.",
                            "Name a boot image or a task sequence.");
            return Optional.empty();
        }
        if (request.bootImage().isEmpty()) {
            return sequence.flatMap(each -> planning.boots().of(each.top()));
        }
        sequence.map(ResolvedSequence::top)
                .filter(top -> top.bootImageId().compareToIgnoreCase(request.bootImage()) != 0)
                .ifPresent(top -> planning.findings()
                        .warning(
                                FindingId.BOOT_IMAGE_DIFFERS,
                                top.name(),
                                "The task sequence starts from the boot image " + top.bootImageId()
                                        + ", the medium from " + request.bootImage()
                                        + "; a client that finds another one fails or loads it anew.",
                                "Use the same boot image for both."));
        return planning.boots().withId(request.bootImage(), "bootImage");
    }

    private ContentWishes wishes(
            Planning planning, PrestagedMediaRequest request, Optional<ResolvedSequence> sequence) {
        ContentWishes wishes =
                new ContentWishes(catalog, planning.findings(), request.extra().includeDependencies());
        sequence.ifPresent(each -> each.steps().forEach(wishes::addStep));
        planning.addExtra(wishes, request.extra());
        planning.addPrestart(wishes);
        wishes.checkDependencies();
        wishes.remove(request.systemImage()); // its tree is the root of the medium's image
        return wishes;
    }

    private static long bytes(BootSource boot, Prestage prestage, List<PlannedContent> contents) throws IOException {
        return boot.wim().size()
                + Files.size(prestage.systemWim())
                + contents.stream().mapToLong(PlannedContent::size).sum();
    }

    private static MediaPlan assemble(
            Planning planning, PrestagedMediaRequest request, Found found, List<MediaVariable> variables) {
        MediaOptions options = planning.options();
        return new MediaPlan(
                MediaKind.PRESTAGED,
                Carrier.WIM,
                MediaPlan.UNLIMITED,
                options.label(),
                planning.identity(),
                Validity.ALWAYS,
                planning.protection(),
                options.unattended(),
                null,
                null,
                variables,
                planning.prestart(),
                found.source().get(),
                null,
                found.contents(),
                false,
                found.prestage().get(),
                MediaOrigin.lines(request));
    }
}
