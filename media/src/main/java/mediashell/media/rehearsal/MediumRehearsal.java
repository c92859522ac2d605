package mediashell.media.rehearsal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.MediaVariables;
import mediashell.media.engine.MediumCheck;
import mediashell.media.engine.MediumDescription;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.rehearsal.SequenceWalk.WalkedStep;
import mediashell.media.secureboot.SecureBootAudit;

/**
 * Does with a medium what a machine does at boot, in the machine's order (facts/media-format.md §13): firmware, bootstrap, variables, dates,
 * prestart command, content, and the hashes of everything. A step that fails keeps those from being known that need it.
 */
public final class MediumRehearsal {

    private static final String BOOTSTRAP = "Bootstrap";
    private static final String VARIABLES = "Variables";
    private static final String VALIDITY = "Validity";
    private static final String PRESTART = "Prestart";
    private static final String POLICY = "Policy";
    private static final String SEQUENCE = "CCM_TaskSequence";
    private static final String MEDIA_TYPE = "_SMSTSMediaType";
    private static final String HASHES = "Hashes";
    private static final String BOOT_MEDIA = "BootMedia";
    private static final String PRESTAGED_MEDIA = "OEMMedia";

    private final OpenedMedium medium;
    private final char[] password;
    private final RehearsalMachine machine;
    private final List<RehearsalStep> steps = new ArrayList<>();

    private MediumRehearsal(OpenedMedium medium, char[] password, RehearsalMachine machine) {
        this.medium = medium;
        this.password = password;
        this.machine = machine;
    }

    /**
     * The steps in their order. What goes wrong on the medium is a step that failed; only storage that cannot be read throws.
     *
     * @param password what somebody would type, or null; stays the caller's to wipe
     */
    public static List<RehearsalStep> run(
            OpenedMedium medium, char[] password, RehearsalMachine machine, BuildObserver observer) throws IOException {
        MediumRehearsal rehearsal = new MediumRehearsal(medium, password, machine);
        SecureBootAudit audit = new SecureBootAudit(machine.trusted(), machine.clock());
        rehearsal.steps.addAll(new BootSteps(medium.discs().getFirst(), audit).steps());
        rehearsal.environment();
        rehearsal.hashes(observer);
        return List.copyOf(rehearsal.steps);
    }

    private void environment() throws IOException {
        try {
            MediumDescription closed = medium.describe(null);
            bootstrap(closed);
            if (closed.passwordRequired() && password == null) {
                steps.add(RehearsalStep.failed(
                        VARIABLES, "PasswordRequired", "the machine asks for the password, and none was given"));
                return;
            }
            opened(closed.passwordRequired() ? medium.describe(password) : closed);
        } catch (MediaException refused) {
            steps.add(refusal(refused));
        }
    }

    private static RehearsalStep refusal(MediaException refused) {
        return switch (refused.code()) {
            case ENTRY_NOT_FOUND -> RehearsalStep.failed(BOOTSTRAP, "NotAMedium", refused.getMessage());
            case WRONG_PASSWORD -> RehearsalStep.failed(VARIABLES, "WrongPassword", refused.getMessage());
            case READ_FAILED -> RehearsalStep.failed(BOOTSTRAP, "ReadFailed", refused.getMessage());
            default -> RehearsalStep.failed(VARIABLES, "Corrupt", refused.getMessage());
        };
    }

    private void bootstrap(MediumDescription medium) {
        String detail = "MediaType " + medium.mediaType() + ", "
                + (medium.passwordRequired() ? "a password is asked for" : "no password") + ", "
                + (medium.unattended() ? "unattended" : "pages are shown");
        steps.add(
                medium.mediaType().isEmpty()
                        ? RehearsalStep.failed(BOOTSTRAP, "MediaTypeMissing", detail)
                        : RehearsalStep.passed(BOOTSTRAP, detail));
    }

    private void opened(MediumDescription opened) throws IOException {
        steps.add(RehearsalStep.passed(VARIABLES, opened.variables().size() + " variables"));
        validity(opened);
        prestart(opened);
        PolicyDocument policy = policy(opened);
        List<WalkedStep> walked = walk(policy, opened);
        walked.forEach(each -> steps.add(each.step()));
        steps.addAll(new ContentSteps(medium).resolve(NeededContent.of(opened, policy, walked)));
    }

    private void validity(MediumDescription opened) {
        Instant clock = machine.clock();
        if (opened.start() != null && clock.isBefore(opened.start())) {
            steps.add(RehearsalStep.failed(
                    VALIDITY, "NotYetValid", "the clock says " + clock + ", the medium starts from " + opened.start()));
        } else if (opened.expiry() != null && !clock.isBefore(opened.expiry())) {
            steps.add(RehearsalStep.failed(
                    VALIDITY, "Expired", "the clock says " + clock + ", the medium expired at " + opened.expiry()));
        } else {
            steps.add(RehearsalStep.passed(
                    VALIDITY, "from " + orAlways(opened.start()) + " until " + orAlways(opened.expiry())));
        }
    }

    private static String orAlways(Instant instant) {
        return instant == null ? "always" : instant.toString();
    }

    private void prestart(MediumDescription opened) {
        String command = value(opened, MediaVariables.PRESTART_COMMAND);
        steps.add(
                command.isEmpty()
                        ? RehearsalStep.skipped(PRESTART, "None", "there is no prestart command")
                        : RehearsalStep.passed(PRESTART, "would run: " + command));
    }

    private static String value(MediumDescription opened, String name) {
        return opened.variables().stream()
                .filter(each -> each.name().equals(name))
                .map(MediumDescription.Variable::value)
                .findFirst()
                .orElse("");
    }

    private PolicyDocument policy(MediumDescription opened) throws MediaException {
        if (opened.policyXml() == null) {
            boolean fromSite =
                    opened.mediaType().equals(BOOT_MEDIA) || opened.mediaType().equals(PRESTAGED_MEDIA);
            steps.add(
                    fromSite
                            ? RehearsalStep.skipped(POLICY, "FromSite", "task sequences come from a management point")
                            : RehearsalStep.skipped(POLICY, "None", "the medium has no policy"));
            return new PolicyDocument(List.of());
        }
        PolicyDocument policy = PolicyDocument.parse(opened.policyXml());
        List<PolicyDocument.Instance> sequences = policy.of(SEQUENCE);
        steps.add(
                sequences.isEmpty()
                        ? RehearsalStep.failed(POLICY, "SequenceMissing", "the policy has no task sequence")
                        : RehearsalStep.passed(
                                POLICY, "runs " + sequences.getFirst().value("PKG_Name")));
        return policy;
    }

    private List<WalkedStep> walk(PolicyDocument policy, MediumDescription opened) {
        List<SequenceWalk.Document> sequences = policy.of(SEQUENCE).stream()
                .map(each -> new SequenceWalk.Document(
                        each.value("PKG_PackageID"), each.value("PKG_Name"), each.value("TS_Sequence")))
                .toList();
        Map<String, String> variables = new LinkedHashMap<>();
        opened.variables().forEach(each -> variables.put(each.name(), each.value()));
        variables.put(MEDIA_TYPE, opened.mediaType());
        try {
            return sequences.isEmpty() ? List.of() : machine.sequences().walk(sequences, variables);
        } catch (MediaException damaged) {
            steps.add(RehearsalStep.failed(POLICY, "SequenceInvalid", damaged.getMessage()));
            return List.of();
        }
    }

    private void hashes(BuildObserver observer) throws IOException {
        try {
            MediumCheck.verify(medium, null, observer);
            steps.add(RehearsalStep.passed(HASHES, "every file is what the signed manifest lists"));
        } catch (MediaException failed) {
            if (failed.code() == MediaErrorCode.CANCELLED) {
                throw failed;
            }
            steps.add(RehearsalStep.failed(HASHES, "VerificationFailed", failed.getMessage()));
        }
    }
}
