package mediashell.media.wim.codec;

/** Writes LZX bits: 16-bit little-endian words, most significant bit first. The caller has made sure of the room. */
final class LzxBitWriter {

    private byte[] out;
    private int position;
    private long buffer;
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
        while (count >= 16) {
            count -= 16;
            ByteWords.putShort(out, position, (int) (buffer >>> count));
            position += 2;
        }
    }

    /** Pads the last word and returns the number of bytes written. */
    int finish() {
        if (count > 0) {
            bits(0, 16 - count);
        }
        return position;
    }
}
