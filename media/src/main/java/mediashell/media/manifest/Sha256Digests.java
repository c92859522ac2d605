package mediashell.media.manifest;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Many SHA-256 digests by number in one array. Those that were never put are unknown; they are kept as zeros, which no content has. */
public final class Sha256Digests {

    private byte[] bytes;

    /** @param count how many there will be; more make it grow */
    public Sha256Digests(int count) {
        this.bytes = new byte[Math.multiplyExact(count, Sha256Digest.LENGTH)];
    }

    /** The digest with a number, or null when it is unknown. */
    public Sha256Digest get(int number) {
        Sha256Digest digest = Sha256Digest.read(at(number));
        return digest.isZero() ? null : digest;
    }

    public void put(int number, Sha256Digest digest) {
        int needed = Math.multiplyExact(number + 1, Sha256Digest.LENGTH);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, needed / 2 * 3));
        }
        digest.write(at(number));
    }

    private ByteBuffer at(int number) {
        return ByteBuffer.wrap(bytes, number * Sha256Digest.LENGTH, Sha256Digest.LENGTH);
    }
}
