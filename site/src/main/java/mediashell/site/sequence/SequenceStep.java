package mediashell.site.sequence;

import java.util.ArrayList;
import java.util.List;

/**
 * A step where it stands in its sequence.
 *
 * @param path names of its groups and its own, joined with {@code /}
 * @param enabled whether it and all of its groups are enabled
 * @param conditions those of its groups and its own, outermost first
 */
public record SequenceStep(Step step, String path, boolean enabled, List<Condition> conditions) {

    public SequenceStep {
        conditions = List.copyOf(conditions);
    }

    /** All steps of a member list, in run order, also disabled ones. */
    public static List<SequenceStep> all(List<SequenceMember> members) {
        List<SequenceStep> found = new ArrayList<>();
        collect(members, "", true, List.of(), found);
        return found;
    }

    private static void collect(
            List<SequenceMember> members,
            String prefix,
            boolean enabled,
            List<Condition> conditions,
            List<SequenceStep> found) {
        for (SequenceMember member : members) {
            List<Condition> own = new ArrayList<>(conditions);
            own.add(member.condition());
            boolean runs = enabled && member.enabled();
            switch (member) {
                case Step step -> found.add(new SequenceStep(step, prefix + step.name(), runs, own));
                case Group group -> collect(group.members(), prefix + group.name() + "/", runs, own, found);
            }
        }
    }

    /** Whether the step runs, as far as is known. */
    public Truth runs(ConditionEvaluator evaluator) {
        return conditions.stream().map(evaluator::evaluate).reduce(Truth.of(enabled), Truth::and);
    }
}
