package mediashell.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.authoring.policy.PolicyContent;
import mediashell.authoring.policy.SeededGuids;
import mediashell.authoring.policy.StandalonePolicy;
import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.plan.BootSource;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.PlannedContent;
import mediashell.media.plan.Prestart;
import mediashell.media.plan.Protection;
import mediashell.media.plan.Validity;
import mediashell.site.BootImage;
import mediashell.site.DriverPackage;
import mediashell.site.Program;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.content.SourceTree;

/**
 * Plans stand-alone media. All checks run before the answer, so that a user sees everything that is wrong at once; nothing is
 * written anywhere.
 */
public final class StandaloneMediaAuthor {

    /** Where the files of a prestart command lie that come from a folder instead of a package; ours. */
    static final String PRESTART_FOLDER_ID = "PRESTART";

    private final SiteCatalog catalog;

    public StandaloneMediaAuthor(SiteCatalog catalog) {
        this.catalog = catalog;
    }

    /** What the parts of one answer share. */
    private record Work(
            StandaloneMediaRequest request,
            MediaIdentity identity,
            Site site,
            Findings findings,
            ContentFinder finder) {}

    /** A content with what policies say of it. */
    private record Located(PlannedContent planned, PolicyContent policy) {}

    /**
     * Plans a medium.
     *
     * @param identity gives the medium's GUID, seed and time; its time is "now" for the checks
     * @throws SiteException for an unknown site or a catalogue that cannot be read; all else is a finding
     */
    public Authored plan(StandaloneMediaRequest request, MediaIdentity identity) throws IOException {
        Site site = catalog.findSite(request.siteCode())
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.OBJECT_NOT_FOUND, request.siteCode(), "the catalogue has no such site"));
        Findings findings = new Findings();
        new RequestRules(findings).check(request, identity.instant());
        Work work = new Work(request, identity, site, findings, new ContentFinder(catalog, findings));
        Optional<ResolvedSequence> sequence = new SequenceResolver(catalog, findings).resolve(request.taskSequence());
        if (sequence.isEmpty()) {
            return new Authored(Optional.empty(), findings.list());
        }
        return plan(work, sequence.get());
    }

    private Authored plan(Work work, ResolvedSequence sequence) throws IOException {
        Findings findings = work.findings();
        StepRules rules = new StepRules(findings);
        rules.check(sequence, work.site());
        rules.checkVariables(work.request().variables());
        new SecretRules(findings).check(sequence, work.request());
        work.finder().open(work.request().distributionPoints(), work.site().code());
        ContentWishes wishes = wishes(work, sequence);
        BootImageFinder boots = new BootImageFinder(catalog, findings, work.finder());
        Optional<BootImage> boot = boots.of(sequence.top());
        Optional<BootSource> source = boot.isEmpty()
                ? Optional.empty()
                : boots.source(boot.get(), work.request().bootFilesFolder());
        List<Located> contents = locate(work, wishes);
        boot.ifPresent(image -> wishes.contents()
                .forEach(content ->
                        catalog.findPackage(content.id()).ifPresent(object -> boots.checkFit(image, object))));
        List<PlannedContent> planned = planned(work, contents);
        source.ifPresent(found -> new SizeRules(findings).check(work.request(), found, planned));
        if (findings.hasErrors() || source.isEmpty()) {
            return new Authored(Optional.empty(), findings.list());
        }
        List<PolicyContent> policies = contents.stream().map(Located::policy).toList();
        String policy = policy(work, sequence, wishes, policies);
        return new Authored(
                Optional.of(assemble(work, sequence, boot.get(), source.get(), planned, policy)), findings.list());
    }

    private ContentWishes wishes(Work work, ResolvedSequence sequence) {
        StandaloneMediaRequest request = work.request();
        ContentWishes wishes = new ContentWishes(catalog, work.findings(), request.includeApplicationDependencies());
        sequence.steps().forEach(wishes::addStep);
        request.applications().forEach(name -> wishes.addApplication(name, "Application"));
        request.packages().forEach(id -> wishes.addExtra(SoftwarePackage.class, id, "Package"));
        request.driverPackages().forEach(id -> wishes.addExtra(DriverPackage.class, id, "DriverPackage"));
        if (!request.prestartPackage().isEmpty()) {
            wishes.addExtra(SoftwarePackage.class, request.prestartPackage(), "PrestartPackage");
        }
        wishes.checkDependencies();
        if (!wishes.applications().isEmpty()) {
            work.findings()
                    .add(Finding.information(
                            FindingId.CHOICE_OF_OURS,
                            "applications",
                            "How stand-alone media describe applications is not public; the policy's form and the folders"
                                    + " SMS\\PKG\\Content_<guid>.<version> are ours."));
        }
        return wishes;
    }

    private List<Located> locate(Work work, ContentWishes wishes) throws IOException {
        List<Located> located = new ArrayList<>();
        for (WantedContent wanted : wishes.contents()) {
            Optional<ContentFinder.Found> found = work.finder().find(wanted);
            if (found.isPresent()) {
                located.add(located(wanted, found.get()));
            }
        }
        return located;
    }

    private static Located located(WantedContent wanted, ContentFinder.Found found) throws IOException {
        PlannedContent planned =
                new PlannedContent(wanted.id(), wanted.kind(), wanted.name(), wanted.version(), found.files());
        PolicyContent policy = new PolicyContent(
                wanted.id(),
                wanted.name(),
                wanted.version(),
                found.listing().contentHash(),
                found.listing().size());
        return new Located(planned, policy);
    }

    private static List<PlannedContent> planned(Work work, List<Located> contents) throws IOException {
        List<PlannedContent> planned =
                new ArrayList<>(contents.stream().map(Located::planned).toList());
        Path folder = work.request().prestartFolder();
        if (folder != null && Files.isDirectory(folder)) {
            List<TreeFile> files = new ArrayList<>();
            for (Map.Entry<String, Path> each :
                    SourceTree.ofFolder(folder).files().entrySet()) {
                files.add(new TreeFile(
                        each.getKey(),
                        ContentSource.ofFile(each.getValue()),
                        Files.getLastModifiedTime(each.getValue()).toInstant(),
                        0,
                        null));
            }
            planned.add(new PlannedContent(
                    PRESTART_FOLDER_ID, "PrestartFiles", "Files of the prestart command", "1", files));
        }
        return planned;
    }

    private String policy(Work work, ResolvedSequence sequence, ContentWishes wishes, List<PolicyContent> contents) {
        List<PolicyContent> packages = contents.stream()
                .filter(each -> !each.packageId().startsWith("Content_"))
                .toList();
        List<Program> programs = packages.stream()
                .flatMap(each -> catalog.programs(each.packageId()).stream())
                .toList();
        StandalonePolicy.Parts parts =
                new StandalonePolicy.Parts(sequence.all(), packages, programs, wishes.applications());
        MediaIdentity identity = work.identity();
        return StandalonePolicy.write(work.site().code(), identity.instant(), new SeededGuids(identity.seed()), parts);
    }

    private static MediaPlan assemble(
            Work work,
            ResolvedSequence sequence,
            BootImage boot,
            BootSource source,
            List<PlannedContent> contents,
            String policy) {
        StandaloneMediaRequest request = work.request();
        List<MediaVariable> variables = StandardVariables.of(request, work.identity(), work.site(), boot);
        SitePackage top = sequence.top();
        return new MediaPlan(
                MediaKind.STANDALONE,
                request.carrier(),
                request.capacity(),
                request.label(),
                work.identity(),
                new Validity(request.start(), request.expiry()),
                new Protection(request.password(), request.algorithm()),
                request.unattended(),
                top.packageId(),
                top.name(),
                variables,
                prestart(request),
                source,
                policy,
                contents,
                request.autorun());
    }

    private static Prestart prestart(StandaloneMediaRequest request) {
        if (request.prestartCommand().isEmpty()) {
            return null;
        }
        String id = StandardVariables.prestartId(request);
        return new Prestart(request.prestartCommand(), id.isEmpty() ? null : id);
    }
}
