package mediashell.authoring;

import java.util.List;

import mediashell.site.TaskSequence;
import mediashell.site.sequence.SequenceStep;

/**
 * A task sequence with the steps of its children in place.
 *
 * @param top the sequence that was asked for
 * @param all it and its children, each once, in order of first use
 * @param steps enabled steps of all of them in run order; paths begin with the name of the sequence
 */
record ResolvedSequence(TaskSequence top, List<TaskSequence> all, List<SequenceStep> steps) {

    ResolvedSequence {
        all = List.copyOf(all);
        steps = List.copyOf(steps);
    }
}
