package mediashell.authoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteException;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Condition;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceStep;

/** Follows a task sequence into its children: missing, disabled, unreadable and circular ones become findings. */
final class SequenceResolver {

    /** Far above any real sequence; children that run each other many times over would grow without bound. */
    private static final int MOST_STEPS = 50_000;

    private final SiteCatalog catalog;
    private final Findings findings;
    private final LinkedHashMap<String, TaskSequence> found = new LinkedHashMap<>();
    private final Map<String, List<SequenceStep>> parsed = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<SequenceStep> steps = new ArrayList<>();

    SequenceResolver(SiteCatalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    /** Empty when the sequence itself cannot be used. */
    Optional<ResolvedSequence> resolve(String packageId) {
        Optional<TaskSequence> top = find(packageId, packageId);
        top.ifPresent(sequence -> follow(sequence, sequence.name(), List.of()));
        return top.map(sequence -> new ResolvedSequence(sequence, List.copyOf(found.values()), steps));
    }

    private Optional<TaskSequence> find(String packageId, String itemPath) {
        return found.containsKey(packageId) // ids are kept in upper case
                ? Optional.of(found.get(packageId))
                : look(packageId, itemPath);
    }

    private Optional<TaskSequence> look(String packageId, String itemPath) {
        Optional<TaskSequence> sequence = catalog.findPackage(packageId)
                .filter(TaskSequence.class::isInstance)
                .map(TaskSequence.class::cast);
        if (sequence.isEmpty()) {
            findings.error(
                    FindingId.TASK_SEQUENCE_NOT_FOUND,
                    itemPath,
                    "The site has no task sequence " + packageId + ".",
                    "Choose one that Get-CMTaskSequence lists, or correct the step that runs it.");
        } else if (!sequence.get().enabled()) {
            findings.error(
                    FindingId.TASK_SEQUENCE_DISABLED,
                    itemPath,
                    "The task sequence " + sequence.get().name() + " is disabled, so a medium with it would not run.",
                    "Enable it with Enable-CMTaskSequence.");
        }
        return sequence;
    }

    private void follow(TaskSequence object, String prefix, List<Condition> conditions) {
        found.putIfAbsent(object.packageId(), object);
        open.push(object.packageId());
        for (SequenceStep each : parsed.computeIfAbsent(object.packageId(), id -> stepsOf(object, prefix))) {
            if (each.enabled()) {
                step(each, prefix, conditions);
            }
        }
        open.pop();
    }

    private List<SequenceStep> stepsOf(TaskSequence object, String itemPath) {
        try {
            Sequence sequence = SequenceReader.read(object.sequence());
            return SequenceStep.all(sequence.members());
        } catch (SiteException e) {
            findings.error(
                    FindingId.TASK_SEQUENCE_INVALID,
                    itemPath,
                    "The text of the task sequence " + object.packageId() + " cannot be read: " + e.getMessage() + ".",
                    "Open it in its editor and save it again, or import it anew.");
            return List.of();
        }
    }

    private void step(SequenceStep each, String prefix, List<Condition> outer) {
        List<Condition> conditions = new ArrayList<>(outer);
        conditions.addAll(each.conditions());
        SequenceStep placed = new SequenceStep(each.step(), prefix + "/" + each.path(), true, conditions);
        if (steps.size() >= MOST_STEPS) {
            findings.error(
                    FindingId.TASK_SEQUENCE_INVALID,
                    found.firstEntry().getValue().name(),
                    "The task sequence and its children have more than " + MOST_STEPS + " steps.",
                    "Run fewer child sequences.");
            return;
        }
        steps.add(placed);
        if (each.step().isSubTaskSequence()) {
            child(placed, conditions);
        }
    }

    private void child(SequenceStep placed, List<Condition> conditions) {
        String id = placed.step().property("TsPackageID").orElse("").toUpperCase(Locale.ROOT);
        if (open.contains(id)) {
            findings.error(
                    FindingId.CHILD_SEQUENCE_CYCLE,
                    placed.path(),
                    "The step runs the task sequence " + id + ", which is already running at that point.",
                    "Remove the step, so that no sequence runs itself.");
            return;
        }
        find(id, placed.path()).ifPresent(object -> follow(object, placed.path(), conditions));
    }
}
