package mediashell.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.authoring.policy.PolicyContent;
import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.engine.TargetCheck;
import mediashell.media.plan.BootSource;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.PlannedContent;
import mediashell.media.plan.Prestart;
import mediashell.media.plan.Protection;
import mediashell.site.BootImage;
import mediashell.site.ClientSettings;
import mediashell.site.DriverPackage;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SoftwarePackage;
import mediashell.site.content.SourceTree;

/** What the planning of every type of media shares: the common checks, boot image, content, and the findings of all. */
final class Planning {

    private final SiteCatalog catalog;
    private final MediaOptions options;
    private final MediaIdentity identity;
    private final Site site;
    private final ClientSettings clientSettings;
    private final Findings findings = new Findings();
    private final ContentFinder finder;
    private final BootImageFinder boots;

    private Planning(SiteCatalog catalog, MediaOptions options, MediaIdentity identity, Site site) {
        this.catalog = catalog;
        this.options = options;
        this.identity = identity;
        this.site = site;
        this.clientSettings = catalog.clientSettings(site.code());
        this.finder = new ContentFinder(catalog, findings);
        this.boots = new BootImageFinder(catalog, findings, finder);
    }

    /**
     * Begins with the checks that need nothing but the wish.
     *
     * @throws SiteException for an unknown site; all else becomes a finding
     */
    static Planning begin(SiteCatalog catalog, MediaOptions options, MediaIdentity identity) {
        Site site = catalog.findSite(options.siteCode())
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.OBJECT_NOT_FOUND, options.siteCode(), "the catalogue has no such site"));
        Planning planning = new Planning(catalog, options, identity, site);
        new OptionRules(planning.findings).check(options);
        new ChoiceRules(planning.findings).prestart(options.prestart());
        return planning;
    }

    SiteCatalog catalog() {
        return catalog;
    }

    MediaOptions options() {
        return options;
    }

    MediaIdentity identity() {
        return identity;
    }

    Site site() {
        return site;
    }

    /** What clients must know of the site. */
    ClientSettings clientSettings() {
        return clientSettings;
    }

    Findings findings() {
        return findings;
    }

    BootImageFinder boots() {
        return boots;
    }

    Protection protection() {
        return new Protection(options.password(), options.algorithm());
    }

    /** Opens the distribution points that were named, or those of the site. */
    void openLibraries() {
        finder.open(options.distributionPoints(), site.code());
    }

    /** The boot image's bytes after everything that is checked of it; empty after a finding. */
    Optional<BootSource> bootSource(Optional<BootImage> boot) throws IOException {
        if (boot.isEmpty()) {
            return Optional.empty();
        }
        boots.checkMachines(boot.get(), options.architecture());
        new OptionRules(findings).checkPrestart(options.prestart(), boot.get());
        Optional<BootSource> source = boots.source(boot.get(), options.bootFilesFolder(), options.bootLoader());
        SecureBootRules rules = new SecureBootRules(findings, options.trustedCertificates(), identity.instant());
        source.ifPresent(rules::check);
        return source;
    }

    /** Adds what was asked for beyond the task sequence. */
    void addExtra(ContentWishes wishes, ExtraContent extra) {
        extra.applications().forEach(name -> wishes.addApplication(name, "Application"));
        extra.packages().forEach(id -> wishes.addExtra(SoftwarePackage.class, id, "Package"));
        extra.driverPackages().forEach(id -> wishes.addExtra(DriverPackage.class, id, "DriverPackage"));
    }

    /** Adds the package with the files of the prestart command. */
    void addPrestart(ContentWishes wishes) {
        String packageId = options.prestart().packageId();
        if (!packageId.isEmpty()) {
            wishes.addExtra(SoftwarePackage.class, packageId, "PrestartPackage");
        }
    }

    /** A content in the libraries, or empty after a finding. */
    Optional<ContentFinder.Found> find(WantedContent wanted) {
        return finder.find(wanted);
    }

    /** Finds every content, so that everything that is missing is told at once. */
    List<LocatedContent> locate(ContentWishes wishes) throws IOException {
        List<LocatedContent> located = new ArrayList<>();
        for (WantedContent wanted : wishes.contents()) {
            Optional<ContentFinder.Found> found = finder.find(wanted);
            if (found.isPresent()) {
                located.add(located(wanted, found.get()));
            }
        }
        return located;
    }

    private static LocatedContent located(WantedContent wanted, ContentFinder.Found found) throws IOException {
        PlannedContent planned =
                new PlannedContent(wanted.id(), wanted.kind(), wanted.name(), wanted.version(), found.files());
        PolicyContent policy = new PolicyContent(
                wanted.id(),
                wanted.name(),
                wanted.version(),
                found.listing().contentHash(),
                found.listing().size());
        return new LocatedContent(planned, policy);
    }

    /** The contents of the medium, with the folder of the prestart command's files as the last. */
    List<PlannedContent> contents(List<LocatedContent> located) throws IOException {
        List<PlannedContent> contents =
                new ArrayList<>(located.stream().map(LocatedContent::planned).toList());
        Path folder = options.prestart().folder();
        if (folder != null && Files.isDirectory(folder)) {
            contents.add(new PlannedContent(
                    PrestartWish.FOLDER_ID,
                    "PrestartFiles",
                    "Files of the prestart command",
                    "1",
                    looseFiles(SourceTree.ofFolder(folder))));
        }
        return contents;
    }

    private static List<TreeFile> looseFiles(SourceTree tree) throws IOException {
        List<TreeFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> each : tree.files().entrySet()) {
            files.add(new TreeFile(
                    each.getKey(),
                    ContentSource.ofFile(each.getValue()),
                    Files.getLastModifiedTime(each.getValue()).toInstant(),
                    0,
                    null));
        }
        return files;
    }

    /** Checks the boot image against the operating systems among the contents. */
    void checkArchitectures(BootImage boot, ContentWishes wishes) {
        for (WantedContent content : wishes.contents()) {
            catalog.findPackage(content.id()).ifPresent(object -> boots.checkFit(boot, object));
        }
    }

    /** Checks sizes against carrier and capacity, and the target where one was named. */
    void checkSizes(BootSource boot, List<PlannedContent> contents) {
        new SizeRules(findings).check(options, boot, contents);
        checkTarget(boot.wim().size()
                + contents.stream().mapToLong(PlannedContent::size).sum());
    }

    /** Checks the target where one was named: folder, rights, space for this many bytes, other builds. */
    void checkTarget(long bytes) {
        if (options.target() != null) {
            TargetCheck.problems(options.target(), options.device(), options.carrier(), bytes)
                    .forEach(problem ->
                            findings.error(FindingId.of(problem.code()), problem.item(), problem.sentence() + ".", ""));
        }
    }

    /** The prestart command as the plan holds it, null for none. */
    Prestart prestart() {
        PrestartWish wish = options.prestart();
        if (wish.command().isEmpty()) {
            return null;
        }
        return new Prestart(wish.command(), wish.contentId().isEmpty() ? null : wish.contentId());
    }

    /** The answer when there is no plan. */
    Authored refused() {
        return new Authored(Optional.empty(), findings.list());
    }
}
