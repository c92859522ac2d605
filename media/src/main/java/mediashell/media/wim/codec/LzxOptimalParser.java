package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * Chooses the cheapest way through a chunk by dynamic programming over all matches of binary trees. The costs of the
 * first pass come from a lazy parse, those of the next from the pass before. Recent offsets are those of the
 * cheapest way to each position.
 */
final class LzxOptimalParser implements LzxParser {

    private static final int PASSES = 1;
    private static final int NICE = 48;
    private static final int DEPTH = 24;
    private static final int MATCHES_PER_POSITION = 8;
    private static final int MOST_MATCHES_AT_ONCE = DEPTH + 1;
    private static final int RECENT_BITS = 16;
    private static final long RECENT_MASK = (1L << RECENT_BITS) - 1;
    private static final long ALL_ONE = 1L << 2 * RECENT_BITS | 1L << RECENT_BITS | 1L;

    private final LzxLazyParser lazy = new LzxLazyParser();
    private final LzxBlockWriter block = new LzxBlockWriter();
    private final LzxCosts costs = new LzxCosts();
    private final BinaryTrees trees = new BinaryTrees(NICE, DEPTH);
    private final int[] matches = new int[HashChains.CHUNK_SIZE * MATCHES_PER_POSITION + MOST_MATCHES_AT_ONCE];
    private final int[] matchesEnd = new int[HashChains.CHUNK_SIZE + 1];
    private final int[] best = new int[HashChains.CHUNK_SIZE + 1];
    /** How the cheapest way arrives: {@code adjusted offset << 16 | length}; length 1 is a literal. */
    private final int[] arrival = new int[HashChains.CHUNK_SIZE + 1];

    private final long[] recent = new long[HashChains.CHUNK_SIZE + 1];
    private byte[] in;
    private int end;

    @Override
    public void parse(byte[] chunk, int length, LzxItems items) {
        in = chunk;
        end = length;
        lazy.parse(chunk, length, items);
        findMatches();
        for (int pass = 0; pass < PASSES; pass++) {
            block.analyse(items, 0, items.count());
            costs.take(block);
            findPath();
            collect(items);
        }
    }

    private void findMatches() {
        trees.reset(in, end);
        int last = HashChains.CHUNK_SIZE * MATCHES_PER_POSITION;
        int at = 0;
        int skipTo = 0;
        for (int position = 0; position < end; position++) {
            int found = trees.matches(position, matches, at);
            if (position >= skipTo && found <= last) {
                boolean nice = found > at && matches[found - 1] >>> 16 >= NICE;
                skipTo = nice ? position + (matches[found - 1] >>> 16) : skipTo;
                at = found;
            }
            matchesEnd[position] = at;
        }
    }

    /** A long match is taken without looking at the positions that it covers. */
    private void findPath() {
        Arrays.fill(best, 0, end + 1, Integer.MAX_VALUE);
        best[0] = 0;
        recent[0] = ALL_ONE;
        int position = 0;
        while (position < end) {
            if (position > 0) {
                follow(position);
            }
            int here = best[position];
            offerLiteral(position + 1, here + costs.literal(in[position] & 0xFF));
            int longest = offerRecent(position, here);
            int from = position == 0 ? 0 : matchesEnd[position - 1];
            longest = Math.max(longest, offerMatches(position, here, from, matchesEnd[position]));
            position += longest >= NICE ? longest : 1;
        }
    }

    private void offerLiteral(int position, int cost) {
        if (cost < best[position]) {
            best[position] = cost;
            arrival[position] = 1;
        }
    }

    /** Offers a match of one offset in the lengths from {@code from} to {@code to}. */
    private void offer(int position, int cost, int adjusted, int slot, int from, int to) {
        int[] bits = costs.matches();
        int row = LzxCosts.row(slot);
        int[] cheapest = best;
        for (int length = from; length <= to; length++) {
            int total = cost + bits[row + length];
            if (total < cheapest[position + length]) {
                cheapest[position + length] = total;
                arrival[position + length] = adjusted << 16 | length;
            }
        }
    }

    private int offerRecent(int position, int here) {
        int limit = Math.min(LzxFormat.MAX_MATCH, end - position);
        int longest = 1;
        long queue = recent[position];
        for (int index = 0; index < LzxFormat.RECENT_OFFSETS; index++, queue >>>= RECENT_BITS) {
            int start = position - (int) (queue & RECENT_MASK);
            if (start >= 0 && limit >= LzxFormat.MIN_MATCH && in[start] == in[position]) {
                int length = ByteWords.matchLength(in, start, position, 1, limit);
                offer(position, here, index, index, LzxFormat.MIN_MATCH, length);
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }

    private int offerMatches(int position, int here, int from, int to) {
        int shorter = LzxFormat.MIN_MATCH - 1;
        for (int i = from; i < to; i++) {
            int length = matches[i] >>> 16;
            int adjusted = (matches[i] & 0xFFFF) + LzxFormat.OFFSET_ADJUSTMENT;
            if (adjusted < HashChains.CHUNK_SIZE) {
                int slot = LzxItems.slot(adjusted);
                offer(position, here + costs.offset(adjusted, slot), adjusted, slot, shorter + 1, length);
                shorter = length;
            }
        }
        return shorter;
    }

    /** The recent offsets at a position that the cheapest way has reached. */
    private void follow(int position) {
        int item = arrival[position];
        int length = item & 0xFFFF;
        long queue = recent[position - length];
        recent[position] = length == 1 ? queue : used(queue, item >>> 16);
    }

    private static long used(long queue, int adjusted) {
        long first = queue & RECENT_MASK;
        long second = queue >>> RECENT_BITS & RECENT_MASK;
        long third = queue >>> 2 * RECENT_BITS;
        return switch (adjusted) {
            case 0 -> queue;
            case 1 -> third << 2 * RECENT_BITS | first << RECENT_BITS | second;
            case 2 -> first << 2 * RECENT_BITS | second << RECENT_BITS | third;
            default -> second << 2 * RECENT_BITS | first << RECENT_BITS | adjusted - LzxFormat.OFFSET_ADJUSTMENT;
        };
    }

    /** Walks the cheapest way back, then lays its items down forwards. */
    private void collect(LzxItems items) {
        int steps = 0;
        for (int position = end; position > 0; position -= arrival[position] & 0xFFFF) {
            best[steps++] = position;
        }
        items.clear();
        while (steps > 0) {
            int position = best[--steps];
            int item = arrival[position];
            int length = item & 0xFFFF;
            if (length == 1) {
                items.literal(in[position - 1] & 0xFF);
            } else {
                items.match(length, item >>> 16);
            }
        }
    }
}
