package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * Finds all useful earlier matches inside a chunk of at most 32 KiB: one binary tree of suffixes per hash of three
 * bytes, sorted by what follows, and one latest position per pair of bytes. Matches come by growing length, each at
 * the nearest distance seen for it.
 */
final class BinaryTrees {

    private static final int HASH_BITS = 15;
    private static final int MULTIPLIER = 0x1E35A7BD;
    private static final int MIN_TREE_MATCH = 3;
    private static final int PAIRS = 1 << 16;
    private static final int NONE = -1;

    private final short[] roots = new short[1 << HASH_BITS];
    private final short[] pairs = new short[PAIRS];
    private final short[] children = new short[2 * HashChains.CHUNK_SIZE];
    private final int niceLength;
    private final int depth;
    private byte[] bytes;
    private int end;

    BinaryTrees(int niceLength, int depth) {
        this.niceLength = niceLength;
        this.depth = depth;
    }

    /** @param chunk has at least three readable bytes behind the chunk */
    void reset(byte[] chunk, int length) {
        bytes = chunk;
        end = length;
        Arrays.fill(roots, (short) NONE);
        Arrays.fill(pairs, (short) NONE);
    }

    /**
     * Enters a position and appends its matches to {@code matches} from {@code at} on, each {@code length << 16 |
     * distance}; returns the index behind the last. Every position is entered once, in order.
     */
    int matches(int position, int[] matches, int at) {
        int limit = Math.min(LzxFormat.MAX_MATCH, end - position);
        if (limit < MIN_TREE_MATCH) {
            return at;
        }
        int word = ByteWords.getInt(bytes, position);
        int count = at;
        int pair = word & PAIRS - 1;
        int nearest = pairs[pair];
        pairs[pair] = (short) position;
        if (nearest != NONE) {
            matches[count++] = LzxFormat.MIN_MATCH << 16 | position - nearest;
        }
        int hash = (word << 8) * MULTIPLIER >>> 32 - HASH_BITS;
        int root = roots[hash];
        roots[hash] = (short) position;
        return descend(position, root, limit, matches, count);
    }

    private int descend(int position, int root, int limit, int[] matches, int from) {
        byte[] in = bytes;
        int count = from;
        int nice = Math.min(niceLength, limit);
        int best = LzxFormat.MIN_MATCH;
        int smaller = 2 * position;
        int larger = 2 * position + 1;
        int smallerLength = 0;
        int largerLength = 0;
        int node = root;
        for (int left = depth; node != NONE && left > 0; left--) {
            int length = Math.min(smallerLength, largerLength);
            length = ByteWords.matchLength(in, node, position, length, limit);
            if (length > best) {
                best = length;
                matches[count++] = length << 16 | position - node;
                if (length >= nice) {
                    children[smaller] = children[2 * node];
                    children[larger] = children[2 * node + 1];
                    return count;
                }
            }
            if ((in[node + length] & 0xFF) < (in[position + length] & 0xFF)) {
                children[smaller] = (short) node;
                smaller = 2 * node + 1;
                node = children[smaller];
                smallerLength = length;
            } else {
                children[larger] = (short) node;
                larger = 2 * node;
                node = children[larger];
                largerLength = length;
            }
        }
        children[smaller] = NONE;
        children[larger] = NONE;
        return count;
    }
}
