package mediashell.authoring.rehearsal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.rehearsal.RehearsalStep;
import mediashell.media.rehearsal.SequenceWalk;
import mediashell.site.SiteException;
import mediashell.site.sequence.Condition;
import mediashell.site.sequence.ConditionEvaluator;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceReferences;
import mediashell.site.sequence.SequenceStep;
import mediashell.site.sequence.Step;
import mediashell.site.sequence.Truth;

/**
 * Goes through a medium's sequence from its start, child sequences in place, and says of each step whether it runs: certainly, maybe,
 * or certainly not. Known are the medium's variables and what steps that certainly run set; what scripts set, WMI, files and registry are not.
 */
public final class SequenceRehearsal implements SequenceWalk {

    /** As many as planning follows; sequences that run each other many times over grow without bound. */
    private static final int MOST_STEPS = 50_000;

    @Override
    public List<WalkedStep> walk(List<Document> sequences, Map<String, String> variables) throws MediaException {
        Walk walk = new Walk(sequences, new RunState(variables));
        walk.follow(sequences.getFirst(), "", true, List.of());
        return List.copyOf(walk.walked);
    }

    private static final class Walk {

        private final Map<String, Document> documents = new HashMap<>();
        private final Map<String, List<SequenceStep>> parsed = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final List<WalkedStep> walked = new ArrayList<>();
        private final RunState state;

        Walk(List<Document> sequences, RunState state) {
            sequences.forEach(each -> documents.putIfAbsent(folded(each.packageId()), each));
            this.state = state;
        }

        void follow(Document document, String prefix, boolean enabled, List<Condition> outer) throws MediaException {
            String id = folded(document.packageId());
            open.push(id);
            for (SequenceStep each : stepsOf(id, document)) {
                List<Condition> conditions = new ArrayList<>(outer);
                conditions.addAll(each.conditions());
                step(new SequenceStep(each.step(), prefix + each.path(), enabled && each.enabled(), conditions));
            }
            open.pop();
        }

        private List<SequenceStep> stepsOf(String id, Document document) throws MediaException {
            if (!parsed.containsKey(id)) {
                try {
                    parsed.put(
                            id,
                            SequenceStep.all(
                                    SequenceReader.read(document.text()).members()));
                } catch (SiteException damaged) {
                    throw invalid(document.name(), damaged.getMessage());
                }
            }
            return parsed.get(id);
        }

        private void step(SequenceStep placed) throws MediaException {
            if (walked.size() == MOST_STEPS) {
                throw invalid(placed.path(), "the sequence and its children have more than " + MOST_STEPS + " steps");
            }
            Truth runs = decide(placed);
            Step step = placed.step();
            boolean child = step.isSubTaskSequence();
            walked.add(new WalkedStep(
                    placed.path(),
                    told(placed, runs),
                    child
                            ? List.of()
                            : SequenceReferences.packages(step).stream()
                                    .map(each -> each.packageId())
                                    .toList(),
                    child ? List.of() : SequenceReferences.applications(step),
                    runs != Truth.FALSE));
            if (child) {
                child(placed);
            }
            state.after(step, runs);
        }

        private Truth decide(SequenceStep placed) throws MediaException {
            try {
                return placed.runs(new ConditionEvaluator(state.known()));
            } catch (SiteException unreadable) {
                throw invalid(placed.path(), unreadable.getMessage());
            }
        }

        private RehearsalStep told(SequenceStep placed, Truth runs) {
            String name = "Step " + placed.path();
            return switch (runs) {
                case TRUE -> RehearsalStep.passed(name, "WillRun", "runs");
                case UNKNOWN -> RehearsalStep.passed(name, "MayRun", "runs if " + conditions(placed, Truth.UNKNOWN));
                case FALSE ->
                    placed.enabled()
                            ? RehearsalStep.skipped(
                                    name, "WillNotRun", "runs only if " + conditions(placed, Truth.FALSE))
                            : RehearsalStep.skipped(name, "Disabled", "the step or one of its groups is disabled");
            };
        }

        private String conditions(SequenceStep placed, Truth deciding) {
            ConditionEvaluator evaluator = new ConditionEvaluator(state.known());
            return String.join(
                    " and ",
                    placed.conditions().stream()
                            .filter(each -> evaluator.evaluate(each) == deciding)
                            .map(ConditionText::of)
                            .toList());
        }

        private void child(SequenceStep placed) throws MediaException {
            String id = folded(placed.step().property("TsPackageID").orElse(""));
            Document document = documents.get(id);
            if (document == null || open.contains(id)) {
                String why = document == null ? "the medium does not have it" : "it is running already";
                walked.add(new WalkedStep(
                        placed.path(),
                        RehearsalStep.failed(
                                "Step " + placed.path(), "ChildSequence", "runs the sequence " + id + ", but " + why),
                        List.of(),
                        List.of(),
                        false));
                return;
            }
            follow(document, placed.path() + "/", placed.enabled(), placed.conditions());
        }

        private static MediaException invalid(String item, String why) {
            return new MediaException(MediaErrorCode.CORRUPT_IMAGE, item, why);
        }

        private static String folded(String id) {
            return id.toUpperCase(Locale.ROOT);
        }
    }
}
