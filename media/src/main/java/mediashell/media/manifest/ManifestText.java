package mediashell.media.manifest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.List;

/** The text of a manifest, made line by line while it is read. */
final class ManifestText extends InputStream {

    static final String TITLE = "Mediashell manifest 1";

    /** Hex digits of a SHA-256. */
    static final int DIGEST_LENGTH = 64;

    private static final String UNKNOWN = "0".repeat(DIGEST_LENGTH);

    /** Between digest, size and path, and at the end of the line. */
    private static final int SEPARATORS = 3;

    private static final int BUFFER = 1 << 16;

    private final Iterator<Manifest.FileLine> files;
    private byte[] line;
    private int at;

    ManifestText(List<String> head, Iterable<Manifest.FileLine> files) {
        this.line = head(head);
        this.files = files.iterator();
    }

    static long size(List<String> head, Iterable<Manifest.FileLine> files) {
        long size = head(head).length;
        for (Manifest.FileLine file : files) {
            int digits = Long.toString(file.size()).length();
            size += DIGEST_LENGTH + digits + file.path().getBytes(StandardCharsets.UTF_8).length + SEPARATORS;
        }
        return size;
    }

    /** The SHA-256 of everything not yet read. */
    Sha256Digest digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = read(buffer, 0, BUFFER); read >= 0; read = read(buffer, 0, BUFFER)) {
                digest.update(buffer, 0, read);
            }
            return Sha256Digest.of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] head(List<String> head) {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        head.forEach(each -> text.append(each).append('\n'));
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encode(Manifest.FileLine file) {
        String digest = file.digest() == null ? UNKNOWN : file.sha256();
        return (digest + " " + file.size() + " " + file.path() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        return advance() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int read = 0;
        while (read < length && advance()) {
            int count = Math.min(length - read, line.length - at);
            System.arraycopy(line, at, target, offset + read, count);
            at += count;
            read += count;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    /** Whether there are more bytes; the next line is made when there is none left of this one. */
    private boolean advance() {
        if (at == line.length && files.hasNext()) {
            line = encode(files.next());
            at = 0;
        }
        return at < line.length;
    }

    @Override
    public int available() {
        return line.length - at;
    }
}
