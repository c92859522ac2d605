package mediashell.media.block;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import mediashell.media.WriteMonitor;

/**
 * SHA-256 of bytes that come as streams, one after the other through the same buffer, in upper-case hex as plans and
 * manifests have it. Used by one thread.
 */
public final class Sha256 {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int BUFFER = 1 << 17;

    private final byte[] buffer = new byte[BUFFER];
    private final MessageDigest digest = newDigest();

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param path the name that the monitor hears
     */
    public String of(InputStream in, String path, WriteMonitor monitor) throws IOException {
        digest.reset(); // a stream that failed may have left something
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            digest.update(buffer, 0, count);
            monitor.advanced(path, count);
        }
        return hex(digest.digest());
    }

    /** Upper-case hex of a digest. */
    static String hex(byte[] digest) {
        return HEX.formatHex(digest);
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
