package mediashell.media.wim.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Little-endian words inside byte arrays, without alignment. */
final class ByteWords {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;

    private ByteWords() {}

    static int getShort(byte[] bytes, int at) {
        return (short) SHORT.get(bytes, at) & 0xFFFF;
    }

    static int getInt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    static long getLong(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    static void putShort(byte[] bytes, int at, int value) {
        SHORT.set(bytes, at, (short) value);
    }

    static void putInt(byte[] bytes, int at, int value) {
        INT.set(bytes, at, value);
    }

    static void putLong(byte[] bytes, int at, long value) {
        LONG.set(bytes, at, value);
    }

    /**
     * Copies a match that may overlap its own output. The caller has checked that {@code distance <= to} and that the
     * match ends inside {@code bytes}.
     */
    static void copyMatch(byte[] bytes, int to, int distance, int length) {
        int end = to + length;
        if (distance >= Long.BYTES && end + Long.BYTES <= bytes.length) {
            for (int at = to; at < end; at += Long.BYTES) {
                putLong(bytes, at, getLong(bytes, at - distance));
            }
            return;
        }
        for (int at = to; at < end; at++) {
            bytes[at] = bytes[at - distance];
        }
    }

    /** The first place of a byte from {@code from} on, or a place not before {@code end} if there is none. */
    static int indexOf(byte[] bytes, int wanted, int from, int end) {
        long pattern = wanted * EACH_BYTE;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long zeroWhereFound = getLong(bytes, at) ^ pattern;
            long found = zeroWhereFound - EACH_BYTE & ~zeroWhereFound & EACH_BYTE << 7;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < end && (bytes[at] & 0xFF) != wanted) {
            at++;
        }
        return at;
    }

    /** How many bytes from {@code a} and from {@code b} on are equal, at most {@code limit}; {@code a < b}. */
    static int matchLength(byte[] bytes, int a, int b, int from, int limit) {
        int length = from;
        while (length + Long.BYTES <= limit) {
            long difference = getLong(bytes, a + length) ^ getLong(bytes, b + length);
            if (difference != 0) {
                return length + (Long.numberOfTrailingZeros(difference) >>> 3);
            }
            length += Long.BYTES;
        }
        while (length < limit && bytes[a + length] == bytes[b + length]) {
            length++;
        }
        return length;
    }
}
