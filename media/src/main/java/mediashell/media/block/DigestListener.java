package mediashell.media.block;

import java.io.IOException;

import mediashell.media.TreeFile;

/**
 * Hears the SHA-256 of each file as soon as its bytes are written, in the order of the data on the medium and on the
 * writing thread. A file that comes later may build its content out of what was heard: that is how a manifest is written
 * in the same pass.
 */
@FunctionalInterface
public interface DigestListener {

    /** A listener that forgets. */
    DigestListener NONE = (file, sha256) -> {};

    /** @param sha256 upper-case hex */
    void written(TreeFile file, String sha256) throws IOException;
}
