package mediashell.media.wim.codec;

/** Writes LZX bits: 16-bit little-endian words, most significant bit first. The caller has made sure of the room. */
final class LzxBitWriter {

    private byte[] out;
    private int position;
    private long buffer;
    /** Bits in the buffer, at most 31 between two calls. */
    private int count;

    void start(byte[] target) {
        out = target;
        position = 0;
        buffer = 0;
        count = 0;
    }

    /** Appends at most 32 bits. */
    void bits(int value, int length) {
        buffer = buffer << length | value;
        count += length;
        if (count >= 32) {
            count -= 32;
            ByteWords.putInt(out, position, Integer.rotateLeft((int) (buffer >>> count), 16));
            position += 4;
        }
    }

    /** Appends a word of a {@link PrefixCode}. */
    void word(int word) {
        bits(word >>> PrefixCode.WORD_SHIFT, word & PrefixCode.WORD_LENGTH_MASK);
    }

    /** Pads the last word and returns the number of bytes written. */
    int finish() {
        while (count > 0) {
            count -= 16;
            ByteWords.putShort(out, position, (int) (count < 0 ? buffer << -count : buffer >>> count));
            position += 2;
        }
        return position;
    }
}
