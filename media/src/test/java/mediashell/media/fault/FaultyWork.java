package mediashell.media.fault;

import java.io.IOException;
import java.nio.file.Path;

/** Work that replaces or changes something of value, as the fault tests do it again and again in folders of their own. */
public interface FaultyWork {

    /** Makes what the work needs, and the target as it was made by an earlier run. */
    void prepare(Path folder) throws IOException;

    /** Does the work; all its paths must be resolved against the folder. */
    void run(Path folder) throws IOException;

    /** What a reader finds at the target, read in full and verified: equal texts for equal targets. */
    String state(Path folder) throws IOException;

    /** Whether the work may be done once more when it is done; if not, it is tried again only where it was not. */
    default boolean isRepeatable() {
        return true;
    }

    /** Whether a failure leaves nothing; otherwise what the user has worked on is kept for another attempt. */
    default boolean isUndone() {
        return true;
    }

    /** Whether several files are being swapped, as a journal announces that the next run goes by. */
    default boolean isAnnounced(Path folder) {
        return false;
    }

    /** Lets a user settle what only he may decide on, before he tries again. */
    default void settle(Path folder) throws IOException {}
}
