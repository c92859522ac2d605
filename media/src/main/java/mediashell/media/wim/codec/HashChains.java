package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * Finds the longest earlier match inside a chunk of at most 32 KiB: chains over hashes of four bytes, and one latest
 * position per hash of three bytes for the short matches.
 *
 * <p>Chains and heads lie in one array: fewer addresses to hold make the loops shorter.
 */
final class HashChains {

    static final int CHUNK_SIZE = 32768;
    private static final int HASH4_BITS = 15;
    private static final int HASH3_BITS = 14;
    private static final int HEADS4 = CHUNK_SIZE;
    private static final int HEADS3 = HEADS4 + (1 << HASH4_BITS);
    private static final int MULTIPLIER = 0x1E35A7BD;
    private static final int NEEDED = 4;

    /** For each position the one before with the same hash, then the latest positions by hash; -1 for none. */
    private final short[] links = new short[HEADS3 + (1 << HASH3_BITS)];

    private byte[] bytes;
    private int end;
    private int distance;

    /** Starts a chunk; nothing of the one before is found any more. */
    void reset(byte[] chunk, int length) {
        bytes = chunk;
        end = length;
        Arrays.fill(links, HEADS4, links.length, (short) -1);
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
        if (end - position < NEEDED) {
            return longerThan;
        }
        short[] chain = links;
        int word = ByteWords.getInt(bytes, position);
        int head4 = head4(word);
        int head3 = head3(word);
        int candidate = chain[head4];
        int candidate3 = chain[head3];
        chain[head4] = (short) position;
        chain[head3] = (short) position;
        chain[position] = (short) candidate;
        int best = longerThan;
        if (best < 3) {
            if (candidate3 < 0 || (ByteWords.getInt(bytes, candidate3) ^ word) << 8 != 0) {
                return best;
            }
            best = 3;
            distance = position - candidate3;
        }
        return candidate < 0 ? best : search(position, candidate, best, maxLength, niceLength, depth);
    }

    private int search(int position, int head, int longerThan, int maxLength, int niceLength, int depth) {
        byte[] in = bytes;
        short[] chain = links;
        int limit = Math.min(maxLength, end - position);
        if (limit <= longerThan) {
            return longerThan;
        }
        int best = longerThan;
        int last = ByteWords.getInt(in, position + best - 3);
        int candidate = head;
        int left = depth;
        do {
            if (ByteWords.getInt(in, candidate + best - 3) == last) {
                int length = ByteWords.matchLength(in, candidate, position, 0, limit);
                if (length > best) {
                    best = length;
                    distance = position - candidate;
                    if (best >= niceLength || best >= limit) {
                        return best;
                    }
                    last = ByteWords.getInt(in, position + best - 3);
                }
            }
            candidate = chain[candidate];
        } while (candidate >= 0 && --left > 0);
        return best;
    }

    /** Enters the positions from {@code from} up to {@code to}, exclusive, without a search. */
    void skip(int from, int to) {
        short[] chain = links;
        byte[] in = bytes;
        int stop = Math.min(to, end - NEEDED + 1);
        for (int position = from; position < stop; position++) {
            int word = ByteWords.getInt(in, position);
            int head4 = head4(word);
            chain[position] = chain[head4];
            chain[head4] = (short) position;
            chain[head3(word)] = (short) position;
        }
    }

    private static int head4(int word) {
        return HEADS4 + (word * MULTIPLIER >>> 32 - HASH4_BITS);
    }

    private static int head3(int word) {
        return HEADS3 + ((word << 8) * MULTIPLIER >>> 32 - HASH3_BITS);
    }
}
