package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * Builds a length-limited canonical prefix code from symbol frequencies. At least two symbols get a word, since readers
 * refuse codes with a single one.
 *
 * <p>Method: in-place minimum-redundancy coding (Moffat and Katajainen, 1995) over the sorted frequencies; of a leaf
 * and an inner node of equal weight the leaf is taken. LZMS decoders must build the very code that the encoder
 * built, so neither this choice nor the way to keep to the limit may change.
 */
final class PrefixCode {

    private static final int SYMBOL_BITS = 10;
    private static final int SYMBOL_MASK = (1 << SYMBOL_BITS) - 1;
    private static final int RADIX_BITS = 8;
    private static final int RADIX_MASK = (1 << RADIX_BITS) - 1;
    private static final int MAX_WORD = 16;
    static final int WORD_SHIFT = 5;
    static final int WORD_LENGTH_MASK = (1 << WORD_SHIFT) - 1;

    private final int maxLength;
    private final int[] sorted;
    private final int[] weights;
    private final int[] radixCounts = new int[(1 << RADIX_BITS) + 1];
    private final int[] lengthCounts = new int[MAX_WORD + 2];
    private final int[] nextCode = new int[MAX_WORD + 2];
    /** Word length of each symbol, 0 for none. */
    final byte[] lengths;
    /** The words, right-justified, each with its length in the low bits: {@code word << 5 | length}. */
    final int[] words;

    PrefixCode(int symbols, int maxLength) {
        this.maxLength = maxLength;
        this.sorted = new int[symbols];
        this.weights = new int[symbols];
        this.lengths = new byte[symbols];
        this.words = new int[symbols];
    }

    void build(int[] frequencies) {
        Arrays.fill(lengths, (byte) 0);
        int used = sortUsed(frequencies);
        if (used < 2) {
            int only = used == 0 ? 0 : sorted[0] & SYMBOL_MASK;
            lengths[only] = 1;
            lengths[only == 0 ? 1 : 0] = 1;
        } else {
            minimumRedundancy(used);
            handOut(used);
        }
        assignCodes();
    }

    private int sortUsed(int[] frequencies) {
        int used = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (frequencies[symbol] != 0) {
                sorted[used++] = frequencies[symbol] << SYMBOL_BITS | symbol;
            }
        }
        sort(used);
        return used;
    }

    /** By frequency, eight bits at a time; symbols of one frequency stay in their order. */
    private void sort(int used) {
        int all = 0;
        for (int i = 0; i < used; i++) {
            all |= sorted[i];
        }
        for (int shift = SYMBOL_BITS; shift < Integer.SIZE && all >>> shift != 0; shift += RADIX_BITS) {
            distribute(used, shift);
        }
    }

    private void distribute(int used, int shift) {
        int[] next = radixCounts;
        Arrays.fill(next, 0);
        for (int i = 0; i < used; i++) {
            next[(sorted[i] >>> shift & RADIX_MASK) + 1]++;
        }
        for (int digit = 1; digit < RADIX_MASK; digit++) {
            next[digit + 1] += next[digit];
        }
        System.arraycopy(sorted, 0, weights, 0, used);
        for (int i = 0; i < used; i++) {
            int entry = weights[i];
            sorted[next[entry >>> shift & RADIX_MASK]++] = entry;
        }
    }

    private void minimumRedundancy(int used) {
        int[] w = weights;
        for (int i = 0; i < used; i++) {
            w[i] = sorted[i] >>> SYMBOL_BITS;
        }
        joinTrees(w, used);
        w[used - 2] = 0;
        for (int next = used - 3; next >= 0; next--) {
            w[next] = w[w[next]] + 1;
        }
        countLengths(w, used);
    }

    private static void joinTrees(int[] w, int used) {
        int root = 0;
        int leaf = 0;
        for (int next = 0; next < used - 1; next++) {
            int sum = 0;
            for (int child = 0; child < 2; child++) {
                if (leaf >= used || (root < next && w[root] < w[leaf])) {
                    sum += w[root];
                    w[root++] = next;
                } else {
                    sum += w[leaf++];
                }
            }
            w[next] = sum;
        }
    }

    /**
     * Grows the tree from its root in words of each length: every inner node turns one word into two longer ones. At
     * the limit, the longest shorter word is turned instead.
     */
    private void countLengths(int[] depths, int used) {
        Arrays.fill(lengthCounts, 0);
        lengthCounts[1] = 2;
        for (int node = used - 3; node >= 0; node--) {
            int length = depths[node];
            if (length >= maxLength) {
                length = maxLength - 1;
                while (lengthCounts[length] == 0) {
                    length--;
                }
            }
            lengthCounts[length]--;
            lengthCounts[length + 1] += 2;
        }
    }

    private void handOut(int used) {
        int index = used;
        for (int length = 1; length <= maxLength; length++) {
            for (int n = lengthCounts[length]; n > 0; n--) {
                lengths[sorted[--index] & SYMBOL_MASK] = (byte) length;
            }
        }
    }

    private void assignCodes() {
        Arrays.fill(lengthCounts, 0);
        for (byte length : lengths) {
            lengthCounts[length]++;
        }
        lengthCounts[0] = 0;
        int code = 0;
        for (int length = 1; length <= maxLength; length++) {
            code = (code + lengthCounts[length - 1]) << 1;
            nextCode[length] = code;
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length != 0) {
                words[symbol] = nextCode[length]++ << WORD_SHIFT | length;
            }
        }
    }
}
