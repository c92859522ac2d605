package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * Finds the longest earlier match inside a chunk of at most 32 KiB: chains over hashes of four bytes, and one latest
 * position per hash of three bytes for the short matches.
 */
final class HashChains {

    static final int CHUNK_SIZE = 32768;
    private static final int HASH4_BITS = 15;
    private static final int HASH3_BITS = 14;
    private static final int MULTIPLIER = 0x1E35A7BD;
    private static final int NEEDED = 4;

    private final short[] heads4 = new short[1 << HASH4_BITS];
    private final short[] heads3 = new short[1 << HASH3_BITS];
    private final short[] previous = new short[CHUNK_SIZE];
    private byte[] bytes;
    private int end;
    private int distance;

    /** Starts a chunk; nothing of the one before is found any more. */
    void reset(byte[] chunk, int length) {
        bytes = chunk;
        end = length;
        Arrays.fill(heads4, (short) -1);
        Arrays.fill(heads3, (short) -1);
    }

    /** The distance of the match that {@link #longest} returned last. */
    int distance() {
        return distance;
    }

    /**
     * Enters {@code position} and returns the length of the longest match that is longer than {@code longerThan}, or
     * {@code longerThan} itself if there is none. Every position is entered once, in order.
     */
    int longest(int position, int longerThan, int maxLength, int niceLength, int depth) {
        int limit = Math.min(maxLength, end - position);
        if (end - position < NEEDED) {
            return longerThan;
        }
        int word = ByteWords.getInt(bytes, position);
        int hash3 = hash3(word);
        int hash4 = hash4(word);
        int candidate3 = heads3[hash3];
        int candidate = heads4[hash4];
        heads3[hash3] = (short) position;
        heads4[hash4] = (short) position;
        previous[position] = (short) candidate;
        int best = longerThan;
        if (best < 3) {
            if (candidate3 < 0 || (ByteWords.getInt(bytes, candidate3) ^ word) << 8 != 0) {
                return best;
            }
            best = 3;
            distance = position - candidate3;
        }
        return limit <= best ? best : search(position, candidate, best, limit, Math.min(niceLength, limit), depth);
    }

    private int search(int position, int head, int longerThan, int limit, int nice, int depth) {
        byte[] in = bytes;
        int best = longerThan;
        int first = ByteWords.getInt(in, position);
        int last = ByteWords.getInt(in, position + best - 3);
        int candidate = head;
        for (int left = depth; candidate >= 0 && left > 0; left--) {
            if (ByteWords.getInt(in, candidate + best - 3) == last && ByteWords.getInt(in, candidate) == first) {
                int length = ByteWords.matchLength(in, candidate, position, 4, limit);
                if (length > best) {
                    best = length;
                    distance = position - candidate;
                    if (best >= nice) {
                        return best;
                    }
                    last = ByteWords.getInt(in, position + best - 3);
                }
            }
            candidate = previous[candidate];
        }
        return best;
    }

    /** Enters the positions from {@code from} up to {@code to}, exclusive, without a search. */
    void skip(int from, int to) {
        int stop = Math.min(to, end - NEEDED + 1);
        for (int position = from; position < stop; position++) {
            int word = ByteWords.getInt(bytes, position);
            int hash4 = hash4(word);
            previous[position] = heads4[hash4];
            heads4[hash4] = (short) position;
            heads3[hash3(word)] = (short) position;
        }
    }

    private static int hash4(int word) {
        return word * MULTIPLIER >>> 32 - HASH4_BITS;
    }

    private static int hash3(int word) {
        return (word << 8) * MULTIPLIER >>> 32 - HASH3_BITS;
    }
}
