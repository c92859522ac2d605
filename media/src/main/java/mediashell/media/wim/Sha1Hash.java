package mediashell.media.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import mediashell.media.ContentSource;
import mediashell.media.block.ContentReader;

/** A SHA-1 message digest, by which WIM files know their blobs; all zeros stands for "no bytes". */
public record Sha1Hash(long high, long middle, int low) {

    /** Bytes of a digest. */
    public static final int LENGTH = 20;

    /** The hash of streams without bytes: no blob is stored for them. */
    public static final Sha1Hash ZERO = new Sha1Hash(0, 0, 0);

    private static final int BUFFER = 1 << 17;

    /** A fresh SHA-1 engine. */
    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    static Sha1Hash of(byte[] digest) {
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new Sha1Hash(buffer.getLong(), buffer.getLong(), buffer.getInt());
    }

    /** The hash of bytes in memory. */
    static Sha1Hash ofContent(byte[] content) {
        return of(newDigest().digest(content));
    }

    /** The hash of a source's bytes. */
    static Sha1Hash ofContent(ContentSource source) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[Math.clamp(source.size(), 1, BUFFER)];
        try (ContentReader in = ContentReader.open(source)) {
            for (long left = source.size(); left > 0; ) {
                int count = (int) Math.min(buffer.length, left);
                in.fill(buffer, count);
                digest.update(buffer, 0, count);
                left -= count;
            }
            in.requireEnd();
        }
        return of(digest.digest());
    }

    static Sha1Hash read(ByteBuffer buffer) {
        byte[] digest = new byte[LENGTH];
        buffer.get(digest);
        return of(digest);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(high)
                .putLong(middle)
                .putInt(low)
                .array();
    }

    public boolean isZero() {
        return equals(ZERO);
    }

    /** 40 lower-case hex digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }
}
