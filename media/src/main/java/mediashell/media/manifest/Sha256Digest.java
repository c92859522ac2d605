package mediashell.media.manifest;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A SHA-256 digest in the 32 bytes that it is: a manifest may have hundreds of thousands, and as texts they would take three times the room. */
public record Sha256Digest(long first, long second, long third, long fourth) {

    /** Bytes of a digest. */
    public static final int LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * Reads 64 hex digits of either case.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Sha256Digest parse(String hex) {
        byte[] bytes = HEX.parseHex(hex);
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 has 64 hex digits, but '" + hex + "' has " + hex.length());
        }
        return of(bytes);
    }

    /** The digest of its 32 bytes, as a {@link java.security.MessageDigest} gives them. */
    public static Sha256Digest of(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes));
    }

    static Sha256Digest read(ByteBuffer bytes) {
        return new Sha256Digest(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    void write(ByteBuffer bytes) {
        bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** Whether all bits are zero, as of no known content. */
    boolean isZero() {
        return (first | second | third | fourth) == 0;
    }

    /** 64 upper-case hex digits. */
    @Override
    public String toString() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
        write(buffer);
        return HEX.formatHex(buffer.array());
    }
}
