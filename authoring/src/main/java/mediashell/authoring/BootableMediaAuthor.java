package mediashell.authoring;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import mediashell.media.plan.BootSource;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.PlannedContent;
import mediashell.media.plan.Validity;
import mediashell.site.BootImage;
import mediashell.site.ManagementPoint;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteException;

/**
 * Plans bootable media: boot image, prestart command and its files, and how the site is found; no task sequence, so that it may
 * change without a new medium (mission B1).
 */
public final class BootableMediaAuthor {

    private final SiteCatalog catalog;

    public BootableMediaAuthor(SiteCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Plans a medium.
     *
     * @param identity gives the medium's GUID, seed and time; its time is "now" for the checks
     * @throws SiteException for an unknown site or a catalogue that cannot be read; all else is a finding
     */
    public Authored plan(BootableMediaRequest request, MediaIdentity identity) throws IOException {
        Planning planning = Planning.begin(catalog, request.options(), identity);
        AccessRules access = new AccessRules(planning);
        List<ManagementPoint> points = access.check(request.access());
        new OptionRules(planning.findings()).tellUnencrypted(planning.protection(), false);
        planning.openLibraries();
        ContentWishes wishes = new ContentWishes(catalog, planning.findings(), false);
        planning.addPrestart(wishes);
        Optional<BootImage> boot = planning.boots().withId(request.bootImage(), "bootImage");
        Optional<BootSource> source = planning.bootSource(boot);
        List<PlannedContent> contents = planning.contents(planning.locate(wishes));
        if (source.isPresent()) {
            planning.checkSizes(source.get(), contents);
        }
        if (planning.findings().hasErrors() || source.isEmpty()) {
            return planning.refused();
        }
        List<MediaVariable> variables = AccessVariables.add(
                        VariableList.of(planning, MediaKind.BOOTABLE, boot.get()), planning, request.access(), points)
                .list();
        MediaPlan plan = assemble(planning, request, source.get(), variables, contents);
        return new Authored(Optional.of(plan), planning.findings().list());
    }

    private static MediaPlan assemble(
            Planning planning,
            BootableMediaRequest request,
            BootSource source,
            List<MediaVariable> variables,
            List<PlannedContent> contents) {
        MediaOptions options = planning.options();
        return new MediaPlan(
                MediaKind.BOOTABLE,
                options.carrier(),
                options.capacity(),
                options.label(),
                planning.identity(),
                Validity.ALWAYS,
                planning.protection(),
                options.unattended(),
                null,
                null,
                variables,
                planning.prestart(),
                source,
                null,
                contents,
                options.autorun(),
                null,
                MediaOrigin.lines(request));
    }
}
