package mediashell.media.manifest;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A SHA-256 digest in the 32 bytes that it is: a manifest may have hundreds of thousands, and as texts they would take three times the room. */
public record Sha256Digest(long first, long second, long third, long fourth) {

    private static final int LENGTH = 32;
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
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Sha256Digest(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /** 64 upper-case hex digits. */
    @Override
    public String toString() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
        buffer.putLong(first).putLong(second).putLong(third).putLong(fourth);
        return HEX.formatHex(buffer.array());
    }
}
