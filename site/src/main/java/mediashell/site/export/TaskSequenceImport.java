package mediashell.site.export;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.site.PackageDetails;
import mediashell.site.Program;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceReferences;
import mediashell.site.sequence.SequenceWriter;

/**
 * Brings exported objects into a site. They get ids of the site, and sequences refer to the new ones; what is neither imported
 * nor at the site becomes the broken reference {@code 00000000}, as in the original (facts/site-and-content.md §2.1).
 */
public final class TaskSequenceImport {

    private static final String BROKEN = "00000000";

    private final SiteCatalog catalog;
    private final String siteCode;
    private final ConflictAction action;
    private final InstantSource clock;
    private final Map<String, String> newIds = new LinkedHashMap<>();
    private final List<SitePackage> imported = new ArrayList<>();

    private TaskSequenceImport(SiteCatalog catalog, String siteCode, ConflictAction action, InstantSource clock) {
        this.catalog = catalog;
        this.siteCode = siteCode;
        this.action = action;
        this.clock = clock;
    }

    /**
     * Imports all objects, or none when one cannot be.
     *
     * @return the objects as the site now has them, sequences last; those that the site had already are not among them
     */
    public static List<SitePackage> run(
            SiteCatalog catalog, String siteCode, ExportedObjects objects, ConflictAction action, InstantSource clock) {
        List<SitePackage> result = new ArrayList<>();
        catalog.inTransaction(inner -> {
            TaskSequenceImport work = new TaskSequenceImport(inner, siteCode, action, clock);
            objects.packages().forEach(work::assignId);
            objects.packages().stream()
                    .filter(each -> !(each instanceof TaskSequence))
                    .forEach(work::save);
            objects.packages().stream().filter(TaskSequence.class::isInstance).forEach(work::save);
            objects.programs().forEach(work::save);
            result.addAll(work.imported);
        });
        return result;
    }

    private void assignId(SitePackage object) {
        Optional<? extends SitePackage> same = sameName(object);
        if (same.isPresent() && action == ConflictAction.IMPORT_FAIL) {
            throw new SiteException(
                    SiteErrorCode.OBJECT_EXISTS,
                    object.name(),
                    "the site has an object of this kind and name already ("
                            + same.get().packageId() + "); choose to skip or overwrite it, or rename it");
        }
        boolean takesItsPlace = same.isPresent() && action != ConflictAction.DIRECT_IMPORT;
        newIds.put(object.packageId(), takesItsPlace ? same.get().packageId() : catalog.newPackageId(siteCode));
    }

    private Optional<? extends SitePackage> sameName(SitePackage object) {
        return catalog.packages(object.getClass()).stream()
                .filter(each -> each.name().compareToIgnoreCase(object.name()) == 0)
                .findFirst();
    }

    private void save(SitePackage object) {
        String id = newIds.get(object.packageId());
        Optional<SitePackage> present = catalog.findPackage(id);
        if (present.isPresent() && action == ConflictAction.SKIP) {
            return;
        }
        PackageDetails details = object.details();
        PackageDetails base = present.map(SitePackage::details)
                .orElseGet(() -> PackageDetails.create(id, details.name(), clock.instant()));
        PackageDetails own = base.withName(details.name())
                .withDescription(details.description())
                .withManufacturer(details.manufacturer())
                .withVersion(details.version())
                .withLanguage(details.language())
                .withSourcePath(details.sourcePath());
        SitePackage result = object.withDetails(own);
        SitePackage saved = result instanceof TaskSequence sequence ? withOwnReferences(sequence) : result;
        catalog.save(saved);
        imported.add(saved);
    }

    private TaskSequence withOwnReferences(TaskSequence object) {
        Sequence sequence = SequenceReader.read(object.sequence());
        Sequence own = sequence.withMembers(SequenceReferences.rewrite(sequence.members(), this::ownId));
        String boot = object.bootImageId().isEmpty() ? "" : ownId(object.bootImageId());
        return object.withSequence(SequenceWriter.write(own)).withBootImageId(boot.equals(BROKEN) ? "" : boot);
    }

    private String ownId(String id) {
        String known = newIds.get(id);
        if (known != null) {
            return known;
        }
        return catalog.findPackage(id).isPresent() ? id : BROKEN;
    }

    private void save(Program program) {
        String id = newIds.get(program.packageId());
        boolean ours = imported.stream().anyMatch(each -> each.packageId().equals(id));
        if (ours) {
            catalog.save(new Program(
                    id,
                    program.programName(),
                    program.commandLine(),
                    program.comment(),
                    program.workingDirectory(),
                    program.duration(),
                    program.diskSpaceRequirement(),
                    program.programFlags()));
        }
    }
}
