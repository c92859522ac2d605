package mediashell.media.wim.codec;

/** Reads the yes-or-no decisions of LZMS: range-coded 16-bit little-endian words from the front of the chunk. */
final class LzmsRangeDecoder {

    private static final int PROBABILITY_BITS = 6;
    private static final int ALL = 1 << PROBABILITY_BITS;

    private byte[] in;
    private int position;
    private int end;
    private long range;
    private long code;

    void start(byte[] source, int offset, int length) {
        in = source;
        position = offset;
        end = offset + length;
        range = 0xFFFF_FFFFL;
        code = (long) next() << 16 | next();
    }

    private int next() {
        int word = position + 2 <= end ? ByteWords.getShort(in, position) : 0;
        position += 2;
        return word;
    }

    /** The next decision, with the probabilities of the decisions that came before of this kind. */
    int bit(LzmsDecision decision) {
        int zeros = Math.clamp(decision.zeros(), 1, ALL - 1);
        if (range <= 0xFFFF) {
            range <<= 16;
            code = (code << 16 | next()) & 0xFFFF_FFFFL;
        }
        long bound = (range >>> PROBABILITY_BITS) * zeros;
        int bit;
        if (code < bound) {
            range = bound;
            bit = 0;
        } else {
            range -= bound;
            code -= bound;
            bit = 1;
        }
        decision.learn(bit);
        return bit;
    }
}
