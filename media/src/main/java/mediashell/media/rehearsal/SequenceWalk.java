package mediashell.media.rehearsal;

import java.util.List;
import java.util.Map;

import mediashell.media.MediaException;

/** Knows task sequences: goes through one as a machine would, as far as that can be said beforehand. */
@FunctionalInterface
public interface SequenceWalk {

    /** Knows nothing: sequences are one step, and everything that they refer to is asked for. */
    SequenceWalk NONE = (sequences, variables) -> List.of();

    /**
     * A task sequence as policies have it.
     *
     * @param text its XML
     */
    record Document(String packageId, String name, String text) {}

    /**
     * A step of a sequence.
     *
     * @param path names of its groups and its own, joined with {@code /}
     * @param step whether it runs, and what decides it
     * @param packages the ids of the packages that it asks for, whether it runs or not
     * @param applications the model names of the applications that it asks for
     * @param runs whether it may run at all
     */
    record WalkedStep(String path, RehearsalStep step, List<String> packages, List<String> applications, boolean runs) {

        public WalkedStep {
            packages = List.copyOf(packages);
            applications = List.copyOf(applications);
        }
    }

    /**
     * The steps of the first sequence in their order, those of its children in place.
     *
     * @param variables what the medium sets, by name
     * @throws MediaException CORRUPT_IMAGE for a text that is no sequence
     */
    List<WalkedStep> walk(List<Document> sequences, Map<String, String> variables) throws MediaException;
}
