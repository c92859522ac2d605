package mediashell.media.block;

import java.io.IOException;

import mediashell.media.TreeFile;

/**
 * Hears the SHA-256 of each file soon after its bytes are written, on the writing thread, and before a source is opened
 * that is late ({@link mediashell.media.ContentSource#isLate}). Such a file builds its content out of what was heard: that
 * is how a manifest is written in the same pass.
 */
@FunctionalInterface
public interface DigestListener {

    /** A listener that forgets. */
    DigestListener NONE = (file, sha256) -> {};

    /** @param sha256 upper-case hex */
    void written(TreeFile file, String sha256) throws IOException;
}
