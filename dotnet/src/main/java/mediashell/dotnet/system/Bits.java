package mediashell.dotnet.system;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;

import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;

/** Numbers as little-endian bytes. */
final class Bits {

    private Bits() {}

    static byte[] of(Object value) {
        ByteBuffer buffer = ByteBuffer.allocate(size(value)).order(ByteOrder.LITTLE_ENDIAN);
        switch (value) {
            case Boolean flag -> buffer.put((byte) (flag ? 1 : 0));
            case Character c -> buffer.putChar(c);
            case Short n -> buffer.putShort(n);
            case UInt16 n -> buffer.putShort((short) n.intValue());
            case Integer n -> buffer.putInt(n);
            case UInt32 n -> buffer.putInt(n.intValue());
            case Float n -> buffer.putFloat(n);
            case Double n -> buffer.putDouble(n);
            default -> buffer.putLong(((Number) value).longValue());
        }
        return buffer.array();
    }

    private static int size(Object value) {
        return switch (value) {
            case Boolean ignored -> 1;
            case Character ignored -> 2;
            case Short ignored -> 2;
            case UInt16 ignored -> 2;
            case Integer ignored -> 4;
            case UInt32 ignored -> 4;
            case Float ignored -> 4;
            default -> 8;
        };
    }

    static ByteBuffer at(byte[] bytes, int start, int size) {
        if (start < 0 || start >= bytes.length) {
            throw new ArgumentRangeException(
                    "startIndex", "startIndex is 0 to " + (bytes.length - 1) + ", but is " + start);
        }
        if (start > bytes.length - size) {
            throw new IllegalArgumentException("the array is too short for " + size + " bytes from " + start);
        }
        return ByteBuffer.wrap(bytes, start, size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static String dashed(byte[] bytes, int start, int length) {
        return HexFormat.ofDelimiter("-").withUpperCase().formatHex(bytes, start, start + length);
    }
}
