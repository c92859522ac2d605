package mediashell.dotnet.system;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

import mediashell.automation.values.PSReference;
import mediashell.text.format.GuidFormatter;

/** The bytes and the order of GUIDs: the first three parts are little-endian. */
final class Guids {

    private static final int SIZE = 16;

    private Guids() {}

    static UUID ofBytes(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("a GUID has 16 bytes, but got " + bytes.length);
        }
        ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long high = (little.getInt() & 0xFFFFFFFFL) << 32
                | (little.getShort() & 0xFFFFL) << 16
                | little.getShort() & 0xFFFFL;
        return new UUID(high, little.order(ByteOrder.BIG_ENDIAN).getLong());
    }

    static byte[] toBytes(UUID guid) {
        ByteBuffer buffer = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        long high = guid.getMostSignificantBits();
        buffer.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high);
        return buffer.order(ByteOrder.BIG_ENDIAN)
                .putLong(guid.getLeastSignificantBits())
                .array();
    }

    /** By the unsigned parts, as .NET orders them. */
    static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    static boolean store(String text, PSReference result) {
        UUID parsed = text == null ? null : GuidFormatter.parse(text).orNull();
        result.setValue(parsed == null ? new UUID(0, 0) : parsed);
        return parsed != null;
    }
}
