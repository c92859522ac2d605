package mediashell.authoring;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.authoring.policy.PolicyContent;
import mediashell.authoring.policy.SeededGuids;
import mediashell.authoring.policy.StandalonePolicy;
import mediashell.media.engine.MediaVariables;
import mediashell.media.plan.BootSource;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.PlannedContent;
import mediashell.media.plan.Validity;
import mediashell.site.BootImage;
import mediashell.site.Program;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteException;
import mediashell.site.SiteType;

/**
 * Plans stand-alone media. All checks run before the answer, so that a user sees everything that is wrong at once; nothing is
 * written anywhere.
 */
public final class StandaloneMediaAuthor {

    private final SiteCatalog catalog;

    public StandaloneMediaAuthor(SiteCatalog catalog) {
        this.catalog = catalog;
    }

    /** One planning with its wish and its sequence. */
    private record Work(Planning planning, StandaloneMediaRequest request, ResolvedSequence sequence) {

        Findings findings() {
            return planning.findings();
        }
    }

    /**
     * Plans a medium.
     *
     * @param identity gives the medium's GUID, seed and time; its time is "now" for the checks
     * @throws SiteException for an unknown site or a catalogue that cannot be read; all else is a finding
     */
    public Authored plan(StandaloneMediaRequest request, MediaIdentity identity) throws IOException {
        Planning planning = Planning.begin(catalog, request.options(), identity);
        new ValidityRules(planning.findings()).check(request.start(), request.expiry(), identity.instant());
        Optional<ResolvedSequence> sequence =
                new SequenceResolver(catalog, planning.findings()).resolve(request.taskSequence());
        return sequence.isEmpty() ? planning.refused() : plan(new Work(planning, request, sequence.get()));
    }

    private Authored plan(Work work) throws IOException {
        Planning planning = work.planning();
        checkSequence(work);
        planning.openLibraries();
        ContentWishes wishes = wishes(work);
        Optional<BootImage> boot = planning.boots().of(work.sequence().top());
        Optional<BootSource> source = planning.bootSource(boot);
        List<LocatedContent> located = planning.locate(wishes);
        boot.ifPresent(image -> planning.checkArchitectures(image, wishes));
        List<PlannedContent> contents = planning.contents(located);
        if (source.isPresent()) {
            planning.checkSizes(source.get(), contents);
        }
        if (work.findings().hasErrors() || source.isEmpty()) {
            return planning.refused();
        }
        String policy = policy(work, wishes, located);
        MediaPlan plan = assemble(work, boot.get(), source.get(), contents, policy);
        return new Authored(Optional.of(plan), work.findings().list());
    }

    private static void checkSequence(Work work) {
        MediaOptions options = work.request().options();
        StepRules rules = new StepRules(work.findings());
        rules.check(work.sequence(), work.planning().site());
        rules.checkVariables(options.variables());
        SecretRules secrets = new SecretRules(work.findings(), options);
        secrets.checkSteps(work.sequence());
        secrets.checkVariables(options);
        new OptionRules(work.findings()).tellUnencrypted(work.planning().protection(), true);
    }

    private ContentWishes wishes(Work work) {
        ExtraContent extra = work.request().extra();
        ContentWishes wishes = new ContentWishes(catalog, work.findings(), extra.includeDependencies());
        work.sequence().steps().forEach(wishes::addStep);
        work.planning().addExtra(wishes, extra);
        work.planning().addPrestart(wishes);
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

    private String policy(Work work, ContentWishes wishes, List<LocatedContent> contents) {
        List<PolicyContent> packages = contents.stream()
                .map(LocatedContent::policy)
                .filter(each -> !each.packageId().startsWith("Content_"))
                .toList();
        List<Program> programs = packages.stream()
                .flatMap(each -> catalog.programs(each.packageId()).stream())
                .toList();
        StandalonePolicy.Parts parts =
                new StandalonePolicy.Parts(work.sequence().all(), packages, programs, wishes.applications());
        MediaIdentity identity = work.planning().identity();
        String siteCode = work.planning().site().code();
        return StandalonePolicy.write(siteCode, identity.instant(), new SeededGuids(identity.seed()), parts);
    }

    private static MediaPlan assemble(
            Work work, BootImage boot, BootSource source, List<PlannedContent> contents, String policy) {
        StandaloneMediaRequest request = work.request();
        MediaOptions options = request.options();
        return new MediaPlan(
                MediaKind.STANDALONE,
                options.carrier(),
                options.capacity(),
                options.label(),
                work.planning().identity(),
                new Validity(request.start(), request.expiry()),
                work.planning().protection(),
                options.unattended(),
                work.sequence().top().packageId(),
                work.sequence().top().name(),
                variables(work, boot),
                work.planning().prestart(),
                source,
                policy,
                contents,
                options.autorun(),
                null,
                MediaOrigin.lines(request));
    }

    private static List<MediaVariable> variables(Work work, BootImage boot) {
        VariableList variables =
                VariableList.of(work.planning(), MediaKind.STANDALONE, boot).add("_SMSTSStandAloneMedia", "true");
        if (work.planning().site().type() != SiteType.CENTRAL_ADMINISTRATION) {
            variables.add(
                    "_SMSTSAssignedSiteCode",
                    work.planning().site().code()); // at a central site the client finds its own (S6)
        }
        return variables
                .add(MediaVariables.START, encoded(work.request().start()))
                .add(MediaVariables.EXPIRE, encoded(work.request().expiry()))
                .list();
    }

    private static String encoded(Instant time) {
        return time == null ? "" : MediaVariables.encodeTime(time);
    }
}
