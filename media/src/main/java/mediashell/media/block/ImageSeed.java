package mediashell.media.block;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The one seed of a medium, out of which every serial and identifier on it is derived: the same plan gives the same
 * bytes. Each value is the start of SHA-256(seed, purpose), so values for different purposes are independent.
 */
public final class ImageSeed {

    private final byte[] seed;

    public ImageSeed(byte[] seed) {
        this.seed = seed.clone();
    }

    /** At most 32 bytes for a purpose, for example {@code udf.volume-set}. */
    public byte[] bytes(String purpose, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            return Arrays.copyOf(digest.digest(purpose.getBytes(StandardCharsets.UTF_8)), length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A 32-bit serial number. */
    public int serial(String purpose) {
        return (int) SectorBuffer.littleEndian(bytes(purpose, 4)).u32(0);
    }

    /** A random-looking GUID, version 4 (RFC 9562 5.4). */
    public UUID guid(String purpose) {
        SectorBuffer buffer = SectorBuffer.bigEndian(bytes(purpose, 16));
        long high = buffer.u64(0) & ~0xF000L | 0x4000L;
        long low = buffer.u64(8) & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
