package mediashell.authoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.site.Application;
import mediashell.site.ApplicationDependency;
import mediashell.site.BootImage;
import mediashell.site.ContentPackage;
import mediashell.site.DependencyGroup;
import mediashell.site.DeploymentType;
import mediashell.site.DriverPackage;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.SiteCatalog;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.SequenceReference;
import mediashell.site.sequence.SequenceReferences;
import mediashell.site.sequence.SequenceStep;
import mediashell.site.sequence.StepVariable;

/** Collects which contents a medium needs: those of the steps in run order, then the extra ones. */
final class ContentWishes {

    private static final String BROKEN = "00000000";

    private final SiteCatalog catalog;
    private final Findings findings;
    private final boolean followDependencies;
    private final Map<String, WantedContent> contents = new LinkedHashMap<>();
    private final Map<String, Application> applications = new LinkedHashMap<>();

    ContentWishes(SiteCatalog catalog, Findings findings, boolean followDependencies) {
        this.catalog = catalog;
        this.findings = findings;
        this.followDependencies = followDependencies;
    }

    List<WantedContent> contents() {
        return List.copyOf(contents.values());
    }

    List<Application> applications() {
        return List.copyOf(applications.values());
    }

    /** What a step refers to. */
    void addStep(SequenceStep each) {
        if (each.step().isSubTaskSequence()) {
            return; // the child's own steps say what it needs
        }
        for (SequenceReference reference : SequenceReferences.packages(each.step())) {
            addPackage(reference.packageId(), each.path());
            checkProgram(reference, each.path());
        }
        for (StepVariable variable : each.step().variables()) {
            if (variable.value().equals(BROKEN)) {
                findings.error(
                        FindingId.BROKEN_REFERENCE,
                        each.path(),
                        "The step refers to a package that was lost when the sequence was imported (property "
                                + variable.property() + ").",
                        "Choose the package in the step again.");
            }
        }
        SequenceReferences.applications(each.step()).forEach(name -> addApplication(name, each.path()));
    }

    /** A step that runs a program fails without it, but the catalogue may lack programs that a real site has. */
    private void checkProgram(SequenceReference reference, String neededBy) {
        String program = reference.program();
        boolean known = program.isEmpty()
                || catalog.findPackage(reference.packageId()).isEmpty()
                || catalog.programs(reference.packageId()).stream()
                        .anyMatch(each -> each.programName().compareToIgnoreCase(program) == 0);
        if (!known) {
            findings.warning(
                    FindingId.PROGRAM_NOT_FOUND,
                    neededBy,
                    "The package " + reference.packageId() + " has no program '" + program
                            + "', so that the step fails.",
                    "Make it with New-CMProgram, or choose another program in the step.");
        }
    }

    /** A package of any kind. */
    void addPackage(String packageId, String neededBy) {
        Optional<SitePackage> object = catalog.findPackage(packageId);
        if (object.isEmpty()) {
            findings.error(
                    FindingId.PACKAGE_NOT_FOUND,
                    neededBy,
                    "The site has no package " + packageId + ".",
                    "Import or make it, or take it out of what refers to it.");
            return;
        }
        add(object.get(), neededBy);
    }

    /** An extra package that must be of this kind. */
    void addExtra(Class<? extends SitePackage> kind, String packageId, String parameter) {
        Optional<SitePackage> object = catalog.findPackage(packageId);
        if (object.isPresent() && !kind.isInstance(object.get())) {
            findings.error(
                    FindingId.PACKAGE_KIND_WRONG,
                    parameter,
                    packageId + " must be a " + kindOf(kind) + ", but is a "
                            + kindOf(object.get().getClass()) + ".",
                    "Name it under the parameter of its kind.");
            return;
        }
        addPackage(packageId, parameter);
    }

    private void add(SitePackage object, String neededBy) {
        switch (object) {
            case SoftwarePackage plain -> {
                if (!plain.details().sourcePath().isEmpty()) {
                    put(classic(plain, neededBy));
                }
            }
            case DriverPackage drivers -> put(classic(drivers, neededBy));
            case OperatingSystemImage image -> put(classic(image, neededBy));
            case OperatingSystemUpgradePackage upgrade -> put(classic(upgrade, neededBy));
            case BootImage boot -> put(classic(boot, neededBy));
            case ContentPackage content ->
                findings.error(
                        FindingId.PACKAGE_KIND_WRONG,
                        neededBy,
                        object.packageId() + " holds the contents of an application.",
                        "Refer to the application instead.");
            case TaskSequence sequence ->
                findings.error(
                        FindingId.PACKAGE_KIND_WRONG,
                        neededBy,
                        object.packageId() + " is a task sequence, not a package with content.",
                        "Run it with the step Run Task Sequence.");
        }
    }

    private void put(WantedContent content) {
        contents.putIfAbsent(content.id(), content);
    }

    /** Leaves out a content that goes onto the medium in another form. */
    void remove(String id) {
        contents.remove(id.toUpperCase(Locale.ROOT));
    }

    static WantedContent classic(SitePackage object, String neededBy) {
        String version = Integer.toString(object.details().sourceVersion());
        return new WantedContent(
                object.packageId(),
                object.contentId(),
                kindOf(object.getClass()),
                object.name(),
                version,
                List.of(neededBy));
    }

    /** An application, and what it depends on when that was asked for. */
    void addApplication(String modelName, String neededBy) {
        Deque<Map.Entry<String, String>> open = new ArrayDeque<>();
        open.add(Map.entry(modelName, neededBy));
        while (!open.isEmpty()) {
            Map.Entry<String, String> next = open.poll();
            Optional<Application> application = catalog.findApplication(next.getKey());
            if (application.isEmpty()) {
                findings.error(
                        FindingId.APPLICATION_NOT_FOUND,
                        next.getValue(),
                        "The site has no application " + next.getKey() + ".",
                        "Choose the application in the step again, or correct the dependency.");
            } else if (applications.putIfAbsent(application.get().modelName(), application.get()) == null) {
                addContents(application.get(), next.getValue());
                dependencies(application.get(), open);
            }
        }
    }

    private void addContents(Application application, String neededBy) {
        boolean any = false;
        for (DeploymentType type : application.deploymentTypes()) {
            if (type.hasContent()) {
                any = true;
                put(new WantedContent(
                        type.contentId(),
                        type.contentId(),
                        "Application",
                        application.name() + " - " + type.name(),
                        Integer.toString(type.contentVersion()),
                        List.of(neededBy)));
            }
        }
        if (!any) {
            findings.warning(
                    FindingId.APPLICATION_WITHOUT_CONTENT,
                    application.name(),
                    "The application has no deployment type with content, so the medium carries nothing of it.",
                    "Give it one if it needs files.");
        }
    }

    private void dependencies(Application application, Deque<Map.Entry<String, String>> open) {
        for (DeploymentType type : application.deploymentTypes()) {
            for (DependencyGroup group : type.dependencyGroups()) {
                for (ApplicationDependency dependency : group.dependencies()) {
                    if (followDependencies) {
                        open.add(Map.entry(dependency.applicationModelName(), application.name()));
                    }
                }
            }
        }
    }

    /** Warns of dependencies that were not asked for and are not on the medium for another reason. */
    void checkDependencies() {
        for (Application application : applications.values()) {
            application.deploymentTypes().stream()
                    .flatMap(type -> type.dependencyGroups().stream())
                    .filter(group ->
                            group.dependencies().stream().noneMatch(each -> isOnMedium(each.applicationModelName())))
                    .forEach(group -> notIncluded(application, group));
        }
    }

    private boolean isOnMedium(String modelName) {
        return applications.keySet().stream().anyMatch(name -> name.compareToIgnoreCase(modelName) == 0);
    }

    private void notIncluded(Application application, DependencyGroup group) {
        findings.warning(
                FindingId.DEPENDENCY_NOT_INCLUDED,
                application.name(),
                "The application depends on the group " + group.name() + ", of which the medium has no application.",
                "Ask for application dependencies (-IncludeApplicationDependency), or add one of them.");
    }

    private static String kindOf(Class<? extends SitePackage> kind) {
        return kind == SoftwarePackage.class ? "Package" : kind.getSimpleName();
    }
}
