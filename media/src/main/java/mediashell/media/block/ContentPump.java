package mediashell.media.block;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;

/**
 * Moves the bytes of one source after the other into an output and takes their SHA-256 on the way. Small files are hashed
 * on the calling thread; for larger ones a second thread hashes a buffer while the next is read and written, so that the
 * digest costs no wall time but the last buffer's.
 *
 * <p>Used by one thread; close it to end the hashing thread.
 */
public final class ContentPump implements AutoCloseable {

    private static final int BUFFER = 1024 * 1024;
    private static final int BUFFERS = 4;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final byte[] small = new byte[BUFFER];
    private final MessageDigest inline = sha256();
    private HashingThread hashing;

    /**
     * Copies a source and checks that it still has its planned size.
     *
     * @param path the name that the monitor and messages show
     * @return SHA-256 in upper-case hex
     * @throws MediaException with {@link MediaErrorCode#SOURCE_CHANGED} for a source that is shorter, longer or unreadable
     */
    public String copy(String path, ContentSource source, ImageOutput output, WriteMonitor monitor) throws IOException {
        try (InputStream input = open(source)) {
            return source.size() <= BUFFER
                    ? copySmall(path, source, input, output, monitor)
                    : copyLarge(path, source, input, output, monitor);
        }
    }

    private String copySmall(
            String path, ContentSource source, InputStream input, ImageOutput output, WriteMonitor monitor)
            throws IOException {
        int size = (int) source.size();
        fill(source, input, small, size);
        expectEnd(source, input);
        inline.update(small, 0, size);
        output.write(small, 0, size);
        monitor.advanced(path, size);
        return HEX.formatHex(inline.digest());
    }

    private String copyLarge(
            String path, ContentSource source, InputStream input, ImageOutput output, WriteMonitor monitor)
            throws IOException {
        if (hashing == null) {
            hashing = new HashingThread(sha256(), BUFFER, BUFFERS);
        }
        long left = source.size();
        try {
            while (left > 0) {
                byte[] buffer = hashing.takeFree();
                int length = (int) Math.min(BUFFER, left);
                fill(source, input, buffer, length);
                hashing.hash(buffer, length);
                output.write(buffer, 0, length);
                monitor.advanced(path, length);
                left -= length;
            }
            expectEnd(source, input);
            return HEX.formatHex(hashing.digest());
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Ends the hashing thread; the pump may be used again afterwards. */
    @Override
    public void close() {
        if (hashing != null) {
            hashing.close();
            hashing = null;
        }
    }

    private static InputStream open(ContentSource source) throws IOException {
        try {
            return source.open();
        } catch (MediaException e) {
            throw e;
        } catch (IOException e) {
            throw changed(source, "it cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void fill(ContentSource source, InputStream input, byte[] buffer, int length) throws IOException {
        int count;
        try {
            count = input.readNBytes(buffer, 0, length);
        } catch (MediaException e) {
            throw e;
        } catch (IOException e) {
            throw changed(source, "reading it failed: " + e.getMessage(), e);
        }
        if (count < length) {
            throw changed(source, "it ended before its planned size of " + source.size() + " bytes; plan again", null);
        }
    }

    private static void expectEnd(ContentSource source, InputStream input) throws IOException {
        if (readsOn(source, input)) {
            throw changed(source, "it has more than its planned size of " + source.size() + " bytes; plan again", null);
        }
    }

    private static boolean readsOn(ContentSource source, InputStream input) throws IOException {
        try {
            return input.read() >= 0;
        } catch (MediaException e) {
            throw e;
        } catch (IOException e) {
            throw changed(source, "reading its end failed: " + e.getMessage(), e);
        }
    }

    private static MediaException changed(ContentSource source, String sentence, IOException cause) {
        return new MediaException(MediaErrorCode.SOURCE_CHANGED, source.describe(), sentence, cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
