package mediashell.site.sequence;

import java.util.List;

/**
 * A task sequence document.
 *
 * @param version schema version, {@code 3.10} in current exports
 * @param references packages that enabled steps use, as the document lists them
 * @param globalVariables variables of steps that hold for the whole sequence
 * @param members groups and steps in run order
 */
public record Sequence(
        String version,
        List<SequenceReference> references,
        List<StepVariable> globalVariables,
        List<SequenceMember> members) {

    public static final String CURRENT_VERSION = "3.10";

    public Sequence {
        references = List.copyOf(references);
        globalVariables = List.copyOf(globalVariables);
        members = List.copyOf(members);
    }

    /** A sequence of these members, with the references and global variables that follow from them. */
    public static Sequence of(List<SequenceMember> members) {
        return new Sequence(CURRENT_VERSION, List.of(), List.of(), members).withMembers(members);
    }

    /** The same document with other members; references and global variables are found anew. */
    public Sequence withMembers(List<SequenceMember> other) {
        return new Sequence(version, SequenceReferences.packages(other), GlobalVariables.of(other), other);
    }

    /**
     * Inserts members after the n-th one, as Add-CMTaskSequenceStep counts: 0 is the top, a number past the end is the
     * end (facts/site-and-content.md §3.4).
     */
    public Sequence insert(int startIndex, List<? extends SequenceMember> added) {
        return withMembers(MemberLists.insert(members, startIndex, added));
    }
}
