package mediashell.media.block;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of one on-disk structure with a byte order that is fixed when the buffer is made, so that no field access
 * names one. ECMA-119's fields that stand in both orders (7.2.3, 7.3.3) have accessors of their own.
 *
 * <p>Offsets are bytes from the start of the structure. Unsigned fields are returned as the next larger type. Readers
 * check lengths that come from the disc before they use them; fixed fields lie inside a buffer of full size.
 */
public final class SectorBuffer {

    private final ByteBuffer bytes;

    private SectorBuffer(byte[] array, ByteOrder order) {
        this.bytes = ByteBuffer.wrap(array).order(order);
    }

    public static SectorBuffer littleEndian(int size) {
        return new SectorBuffer(new byte[size], ByteOrder.LITTLE_ENDIAN);
    }

    /** A view of the array, not a copy. */
    public static SectorBuffer littleEndian(byte[] array) {
        return new SectorBuffer(array, ByteOrder.LITTLE_ENDIAN);
    }

    public static SectorBuffer bigEndian(int size) {
        return new SectorBuffer(new byte[size], ByteOrder.BIG_ENDIAN);
    }

    /** A view of the array, not a copy. */
    public static SectorBuffer bigEndian(byte[] array) {
        return new SectorBuffer(array, ByteOrder.BIG_ENDIAN);
    }

    public int size() {
        return bytes.capacity();
    }

    /** The backing array itself. */
    public byte[] array() {
        return bytes.array();
    }

    public int u8(int offset) {
        return bytes.get(offset) & 0xFF;
    }

    public int u16(int offset) {
        return bytes.getShort(offset) & 0xFFFF;
    }

    public long u32(int offset) {
        return bytes.getInt(offset) & 0xFFFF_FFFFL;
    }

    public int s16(int offset) {
        return bytes.getShort(offset);
    }

    /** A 64-bit field as it is; values above 2^63 come out negative and must be refused by the reader. */
    public long u64(int offset) {
        return bytes.getLong(offset);
    }

    public byte[] slice(int offset, int length) {
        return Arrays.copyOfRange(bytes.array(), offset, offset + length);
    }

    /** ASCII text of a fixed field, without the blanks and zeros that fill it up. */
    public String ascii(int offset, int length) {
        String text = new String(bytes.array(), offset, length, StandardCharsets.ISO_8859_1);
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    public boolean matches(int offset, byte[] expected) {
        return offset + expected.length <= size()
                && Arrays.equals(bytes.array(), offset, offset + expected.length, expected, 0, expected.length);
    }

    public boolean matches(int offset, String ascii) {
        return matches(offset, ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    public SectorBuffer put8(int offset, int value) {
        bytes.put(offset, (byte) value);
        return this;
    }

    public SectorBuffer put16(int offset, int value) {
        bytes.putShort(offset, (short) value);
        return this;
    }

    public SectorBuffer put32(int offset, long value) {
        bytes.putInt(offset, (int) value);
        return this;
    }

    public SectorBuffer put64(int offset, long value) {
        bytes.putLong(offset, value);
        return this;
    }

    public SectorBuffer putBytes(int offset, byte[] value) {
        bytes.put(offset, value);
        return this;
    }

    public SectorBuffer putAscii(int offset, String value) {
        return putBytes(offset, value.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Text in a fixed field, filled up with blanks. */
    public SectorBuffer putPadded(int offset, int length, String value) {
        return fill(offset, length, ' ').putAscii(offset, value);
    }

    public SectorBuffer fill(int offset, int length, int value) {
        Arrays.fill(bytes.array(), offset, offset + length, (byte) value);
        return this;
    }

    /** ECMA-119 7.2.3: the value least significant byte first, then most significant byte first. */
    public SectorBuffer putBoth16(int offset, int value) {
        bytes.putShort(offset, ordered(ByteOrder.LITTLE_ENDIAN, (short) value));
        bytes.putShort(offset + 2, ordered(ByteOrder.BIG_ENDIAN, (short) value));
        return this;
    }

    /** ECMA-119 7.3.3: the value least significant byte first, then most significant byte first. */
    public SectorBuffer putBoth32(int offset, long value) {
        bytes.putInt(offset, ordered(ByteOrder.LITTLE_ENDIAN, (int) value));
        bytes.putInt(offset + 4, ordered(ByteOrder.BIG_ENDIAN, (int) value));
        return this;
    }

    private short ordered(ByteOrder wanted, short value) {
        return bytes.order() == wanted ? value : Short.reverseBytes(value);
    }

    private int ordered(ByteOrder wanted, int value) {
        return bytes.order() == wanted ? value : Integer.reverseBytes(value);
    }
}
