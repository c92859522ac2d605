package mediashell.authoring;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.policy.SeededGuids;
import mediashell.authoring.policy.StandalonePolicy;
import mediashell.media.Choice;
import mediashell.media.plan.BootSource;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.Protection;
import mediashell.media.plan.Validity;
import mediashell.site.BootImage;
import mediashell.site.PackageDetails;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCodes;
import mediashell.site.SiteException;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.SequenceWriter;
import mediashell.site.sequence.template.CaptureExistingComputer;
import mediashell.site.sequence.template.CaptureOptions;

/**
 * Plans capture media: boot image, the vendor's programs and the fixed capture sequence (mission K1). Where the image goes is asked
 * for at run time, so that the sequence names no destination.
 */
@Choice(
        number = 14,
        topic = "capture sequence",
        value =
                "Capture media carry the fixed sequence in Policy.xml under the last package id of the site; it names no destination.")
public final class CaptureMediaAuthor {

    /** The last id of a site, which numbers packages from 1. */
    private static final int SEQUENCE_NUMBER = 0xFFFFF;

    private static final String SEQUENCE_NAME = "Capture the reference computer";

    private final SiteCatalog catalog;

    public CaptureMediaAuthor(SiteCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Plans a medium.
     *
     * @param identity gives the medium's GUID, seed and time
     * @throws SiteException for an unknown site or a catalogue that cannot be read; all else is a finding
     */
    public Authored plan(CaptureMediaRequest request, MediaIdentity identity) throws IOException {
        Planning planning = Planning.begin(catalog, request.options(), identity);
        refuseCustomization(planning);
        new ChoiceRules(planning.findings()).capture();
        new OptionRules(planning.findings()).tellUnencrypted(Protection.NONE, true);
        planning.openLibraries();
        Optional<BootImage> boot = planning.boots().withId(request.bootImage(), "bootImage");
        Optional<BootSource> source = planning.bootSource(boot);
        if (source.isPresent()) {
            planning.checkSizes(source.get(), List.of());
        }
        if (planning.findings().hasErrors() || source.isEmpty()) {
            return planning.refused();
        }
        MediaPlan plan = assemble(planning, request, boot.get(), source.get());
        return new Authored(Optional.of(plan), planning.findings().list());
    }

    private static void refuseCustomization(Planning planning) {
        MediaOptions options = planning.options();
        boolean customized = options.password() != null
                || options.unattended()
                || !options.variables().isEmpty()
                || !options.prestart().command().isEmpty();
        if (customized) {
            planning.findings()
                    .error(
                            FindingId.CAPTURE_CUSTOMIZED,
                            "options",
                            "Capture media have neither password nor variables, prestart command or unattended operation.",
                            "Leave them out.");
        }
    }

    private static MediaPlan assemble(
            Planning planning, CaptureMediaRequest request, BootImage boot, BootSource source) {
        MediaOptions options = planning.options();
        TaskSequence sequence = sequence(planning, boot);
        return new MediaPlan(
                MediaKind.CAPTURE,
                options.carrier(),
                options.capacity(),
                options.label(),
                planning.identity(),
                Validity.ALWAYS,
                Protection.NONE,
                false,
                sequence.packageId(),
                sequence.name(),
                VariableList.of(planning, MediaKind.CAPTURE, boot).list(),
                null,
                source,
                policy(planning, sequence),
                List.of(),
                options.autorun(),
                null,
                MediaOrigin.lines(request));
    }

    private static TaskSequence sequence(Planning planning, BootImage boot) {
        String id = SiteCodes.packageId(planning.site().code(), SEQUENCE_NUMBER);
        PackageDetails details =
                PackageDetails.create(id, SEQUENCE_NAME, planning.identity().instant());
        String text = SequenceWriter.write(new CaptureExistingComputer(CaptureOptions.ASKED_FOR).sequence());
        return new TaskSequence(details, boot.packageId(), text, true);
    }

    private static String policy(Planning planning, TaskSequence sequence) {
        MediaIdentity identity = planning.identity();
        StandalonePolicy.Parts parts = new StandalonePolicy.Parts(List.of(sequence), List.of(), List.of(), List.of());
        return StandalonePolicy.write(
                planning.site().code(), identity.instant(), new SeededGuids(identity.seed()), parts);
    }
}
