package mediashell.media.block;

import java.io.IOException;

/** Takes the SHA-256 of bytes that a {@link ContentPump} moved, on the pump's thread. */
@FunctionalInterface
public interface DigestConsumer {

    /** @param sha256 upper-case hex */
    void accept(String sha256) throws IOException;
}
