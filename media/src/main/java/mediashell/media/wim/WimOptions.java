package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * How a WIM is to be written.
 *
 * @param compression {@code LZMS} is refused
 * @param integrityTable whether the file protects itself by SHA-1 per 10 MiB
 * @param guid of the WIM; given, so that equal input makes equal bytes
 * @param threads how many compress; 1 compresses on the caller's thread
 */
public record WimOptions(
        CompressionType compression, CompressionEffort effort, boolean integrityTable, UUID guid, int threads) {

    /** The only chunk size that Microsoft's tools and boot loaders take ({@code facts/media-tools.md} 5a). */
    static final int CHUNK_SIZE = 32768;

    public WimOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, but " + threads + " were given");
        }
    }

    /** Fast compression on one thread, with an integrity table. */
    public WimOptions(CompressionType compression, UUID guid) {
        this(compression, CompressionEffort.FAST, true, guid, 1);
    }

    public WimOptions withThreads(int count) {
        return new WimOptions(compression, effort, integrityTable, guid, count);
    }

    public WimOptions withEffort(CompressionEffort newEffort) {
        return new WimOptions(compression, newEffort, integrityTable, guid, threads);
    }

    /** A random-looking GUID (version 4) that follows from a plan's seed and the purpose, such as the file's name. */
    public static UUID guidOf(byte[] seed, String purpose) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(seed);
            ByteBuffer digest = ByteBuffer.wrap(sha256.digest(purpose.getBytes(StandardCharsets.UTF_8)));
            long high = digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
            long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
