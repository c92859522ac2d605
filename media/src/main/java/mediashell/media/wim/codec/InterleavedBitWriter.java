package mediashell.media.wim.codec;

/**
 * Writes XPRESS bits: 16-bit little-endian words, most significant bit first, with whole bytes between them. A reader
 * always holds at least 16 unread bits when it takes a byte, so two words are reserved ahead of the bytes.
 */
final class InterleavedBitWriter {

    /** So many bits may wait before they are laid out: the next 30 still fit. */
    private static final int MOST_WAITING = 33;

    private byte[] out;
    private int word;
    private int nextWord;
    private int position;
    private long buffer;
    private int count;

    void start(byte[] target, int offset) {
        out = target;
        word = offset;
        nextWord = offset + 2;
        position = offset + 4;
        buffer = 0;
        count = 0;
    }

    /** Appends at most 30 bits. */
    void bits(int value, int length) {
        buffer = buffer << length | value;
        count += length;
        if (count > MOST_WAITING) {
            layOut();
        }
    }

    /** Appends a word of a {@link PrefixCode}. */
    void word(int prefixWord) {
        bits(prefixWord >>> PrefixCode.WORD_SHIFT, prefixWord & PrefixCode.WORD_LENGTH_MASK);
    }

    private void layOut() {
        while (count > 16) {
            count -= 16;
            ByteWords.putShort(out, word, (int) (buffer >>> count));
            word = nextWord;
            nextWord = position;
            position += 2;
        }
    }

    /** Appends a byte behind the words that a reader has taken by now. */
    void single(int value) {
        layOut();
        out[position++] = (byte) value;
    }

    /** Pads the last word and returns the end of all that was written. */
    int finish() {
        layOut();
        ByteWords.putShort(out, word, (int) (buffer << 16 - count));
        ByteWords.putShort(out, nextWord, 0);
        return position;
    }
}
