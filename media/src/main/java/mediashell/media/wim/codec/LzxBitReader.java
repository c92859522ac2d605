package mediashell.media.wim.codec;

import java.util.zip.DataFormatException;

/** Reads LZX bits: 16-bit little-endian words, most significant bit first; past the end come zeros. */
final class LzxBitReader {

    private byte[] in;
    private int position;
    private int end;
    /** Unread bits, left-justified. */
    private long bits;

    private int count;

    void start(byte[] source, int offset, int length) {
        in = source;
        position = offset;
        end = offset + length;
        bits = 0;
        count = 0;
    }

    /** Makes at least 33 bits available. */
    void fill() {
        if (count <= 32) {
            bits |= twoWords() << (32 - count);
            position += 4;
            count += 32;
        }
    }

    private long twoWords() {
        if (position + 4 <= end) {
            return Integer.toUnsignedLong(Integer.rotateLeft(ByteWords.getInt(in, position), 16));
        }
        return (long) word(position) << 16 | word(position + 2);
    }

    private int word(int at) {
        return at + 2 <= end ? ByteWords.getShort(in, at) : 0;
    }

    /** The next 16 bits, without taking them; after {@link #fill}. */
    int peek16() {
        return (int) (bits >>> 48);
    }

    void drop(int n) {
        bits <<= n;
        count -= n;
    }

    /** Takes up to 17 bits; the caller has filled. */
    int take(int n) {
        int value = (int) (bits >>> 1 >>> (63 - n));
        drop(n);
        return value;
    }

    int read(int n) {
        fill();
        return take(n);
    }

    int symbol(PrefixDecoder code) throws DataFormatException {
        int entry = code.lookUp(peek16());
        drop(entry & PrefixDecoder.LENGTH_MASK);
        return entry >> PrefixDecoder.SYMBOL_SHIFT;
    }

    /** Leaves the bits at the next word border, or a whole word later when already there; returns the byte position. */
    int align() {
        fill();
        int unread = count / 16 - (count % 16 == 0 ? 1 : 0);
        position -= 2 * unread;
        bits = 0;
        count = 0;
        return position;
    }

    /** Goes on behind bytes that were read directly. */
    void resume(int at) {
        position = at;
    }

    int end() {
        return end;
    }
}
