package mediashell.media.rehearsal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import mediashell.media.engine.MediaVariables;
import mediashell.media.engine.MediumDescription;
import mediashell.media.rehearsal.SequenceWalk.WalkedStep;

/**
 * What a medium's sequences take from it, in the order in which they ask for it: the files of the prestart command, what the steps ask for, and
 * whatever else sequences and applications refer to.
 */
final class NeededContent {

    private static final String SEQUENCE = "CCM_TaskSequence";
    private static final String APPLICATION = "CCM_ApplicationCIAssignment";

    private final PolicyDocument policy;
    private final Set<String> elsewhere = new HashSet<>();
    private final Map<String, Need> needs = new LinkedHashMap<>();

    /**
     * A content that is asked for.
     *
     * @param asker who asks, for a sentence
     * @param asked whether anybody may ask: not when only steps refer to it that do not run
     */
    record Need(String id, String asker, boolean asked) {}

    private NeededContent(PolicyDocument policy) {
        this.policy = policy;
        for (PolicyDocument.Instance sequence : policy.of(SEQUENCE)) {
            elsewhere.add(folded(sequence.value("PKG_PackageID"))); // child sequences are policies, not content
            elsewhere.add(folded(sequence.value("TS_BootImageID"))); // lies in sources\boot.wim
        }
    }

    /** @param steps those of the sequence as far as they are known */
    static List<Need> of(MediumDescription medium, PolicyDocument policy, List<WalkedStep> steps) {
        NeededContent needed = new NeededContent(policy);
        for (MediumDescription.Variable variable : medium.variables()) {
            if (variable.name().equals(MediaVariables.PRESTART_PACKAGE)) {
                needed.add(variable.value(), "the prestart command", true);
            }
        }
        steps.stream().filter(WalkedStep::runs).forEach(needed::add);
        steps.stream().filter(each -> !each.runs()).forEach(needed::add);
        needed.addReferences();
        needed.addApplications();
        return List.copyOf(needed.needs.values());
    }

    private void add(WalkedStep step) {
        String asker = "the step " + step.path();
        step.packages().forEach(id -> add(id, asker, step.runs()));
        for (PolicyDocument.Instance application : policy.of(APPLICATION)) {
            if (step.applications().stream().anyMatch(model -> isOf(application, model))) {
                application.values("ContentIDs").forEach(id -> add(id, asker, step.runs()));
            }
        }
    }

    /** An assignment names the application's model with its revision behind a slash. */
    private static boolean isOf(PolicyDocument.Instance application, String model) {
        return application.values("AssignedCIs").stream()
                .anyMatch(each -> each.equals(model) || each.startsWith(model + "/"));
    }

    private void addReferences() {
        for (PolicyDocument.Instance sequence : policy.of(SEQUENCE)) {
            for (String reference : sequence.values("TS_References")) {
                int colon = reference.indexOf(':'); // a package and a program with a colon between them
                add(
                        colon < 0 ? reference : reference.substring(0, colon),
                        "the sequence " + sequence.value("PKG_Name"),
                        true);
            }
        }
    }

    private void addApplications() {
        for (PolicyDocument.Instance application : policy.of(APPLICATION)) {
            application.values("ContentIDs").forEach(id -> add(id, application.value("AssignmentName"), true));
        }
    }

    private void add(String id, String asker, boolean asked) {
        if (!id.isEmpty() && !elsewhere.contains(folded(id))) {
            needs.putIfAbsent(folded(id), new Need(id, asker, asked));
        }
    }

    private static String folded(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
