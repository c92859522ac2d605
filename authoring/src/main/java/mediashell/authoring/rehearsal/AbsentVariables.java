package mediashell.authoring.rehearsal;

import java.util.Set;

/** Variables that certainly do not exist where a sequence runs from media. */
public final class AbsentVariables {

    /** On stand-alone media (facts/media-format.md §14.4). */
    public static final Set<String> ON_STANDALONE_MEDIA = Set.of("_SMSTSAdvertID", "_SMSTSClientGUID");

    private AbsentVariables() {}
}
