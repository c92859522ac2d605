package mediashell.authoring.policy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** GUIDs that follow from a medium's seed and a name, so that the same plan gives the same policy. */
public final class SeededGuids {

    private static final long VERSION_4 = 0x4000L;
    private static final long VERSION_MASK = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;

    private final byte[] seed;

    public SeededGuids(byte[] seed) {
        this.seed = seed.clone();
    }

    /** The GUID of a name, in the form of a random one (RFC 9562 5.4). */
    UUID next(String name) {
        MessageDigest digest = sha256();
        digest.update(seed);
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = bytes.getLong() & ~VERSION_MASK | VERSION_4;
        long low = bytes.getLong() & ~VARIANT_MASK | VARIANT;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
