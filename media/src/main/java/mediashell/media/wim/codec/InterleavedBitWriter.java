package mediashell.media.wim.codec;

/**
 * Writes XPRESS bits: 16-bit little-endian words, most significant bit first, with whole bytes between them. A reader
 * always holds at least 16 unread bits when it takes a byte, so two words are reserved ahead of the bytes.
 */
final class InterleavedBitWriter {

    private byte[] out;
    private int word;
    private int nextWord;
    private int position;
    private int buffer;
    private int count;

    void start(byte[] target, int offset) {
        out = target;
        word = offset;
        nextWord = offset + 2;
        position = offset + 4;
        buffer = 0;
        count = 0;
    }

    /** Appends at most 16 bits. */
    void bits(int value, int length) {
        buffer = buffer << length | value;
        count += length;
        if (count > 16) {
            count -= 16;
            ByteWords.putShort(out, word, buffer >>> count);
            word = nextWord;
            nextWord = position;
            position += 2;
        }
    }

    void single(int value) {
        out[position++] = (byte) value;
    }

    /** Pads the last word and returns the end of all that was written. */
    int finish() {
        ByteWords.putShort(out, word, buffer << 16 - count);
        ByteWords.putShort(out, nextWord, 0);
        return position;
    }
}
