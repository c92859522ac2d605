package mediashell.cmdlets.configurationmanager;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import mediashell.cmdlets.media.ResultObject;
import mediashell.site.Application;
import mediashell.site.BootImage;
import mediashell.site.ContentPackage;
import mediashell.site.DependencyGroup;
import mediashell.site.DeploymentType;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceReference;
import mediashell.site.sequence.SequenceReferences;

/** The packages whose contents are to be distributed: those of applications with what they depend on, and references of sequences. */
final class DistributionTargets {

    private final SiteCatalog catalog;
    private final boolean followDependencies;
    private final Map<String, SitePackage> packages = new LinkedHashMap<>();

    DistributionTargets(SiteCatalog catalog, boolean followDependencies) {
        this.catalog = catalog;
        this.followDependencies = followDependencies;
    }

    List<SitePackage> packages() {
        return List.copyOf(packages.values());
    }

    /** Adds an object of a script, as the catalogue has it now; anything else is the caller's error. */
    void add(Object given, Supplier<? extends RuntimeException> invalid) {
        Optional<SitePackage> object = ResultObject.subject(given, SitePackage.class);
        if (object.isPresent()) {
            add(catalog.requirePackage(SitePackage.class, object.get().packageId()));
            return;
        }
        Application application = ResultObject.subject(given, Application.class).orElseThrow(invalid);
        add(catalog.findApplication(application.modelName()).orElse(application));
    }

    void add(SitePackage object) {
        if (packages.putIfAbsent(object.packageId(), object) == null && object instanceof TaskSequence sequence) {
            addReferences(sequence);
        }
    }

    /** Everything the steps and child sequences refer to, and the boot image (facts/site-and-content.md §2.1). */
    private void addReferences(TaskSequence object) {
        Sequence sequence = SequenceReader.read(object.sequence());
        if (!object.bootImageId().isEmpty()) {
            add(catalog.requirePackage(BootImage.class, object.bootImageId()));
        }
        for (SequenceReference reference : sequence.references()) {
            add(catalog.requirePackage(SitePackage.class, reference.packageId()));
        }
        for (String name : SequenceReferences.applications(sequence.members())) {
            add(require(name));
        }
    }

    void add(Application application) {
        SitePackage contents = catalog.requirePackage(ContentPackage.class, application.packageId());
        if (packages.putIfAbsent(contents.packageId(), contents) != null || !followDependencies) {
            return;
        }
        for (DeploymentType type : application.deploymentTypes()) {
            for (DependencyGroup group : type.dependencyGroups()) {
                group.dependencies().forEach(each -> add(require(each.applicationModelName())));
            }
        }
    }

    private Application require(String modelName) {
        return catalog.findApplication(modelName)
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.OBJECT_NOT_FOUND, modelName, "the site has no such application any more"));
    }
}
