package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * One kind of decision: the last few of them choose a context, and each context knows its last 64 decisions, whose
 * number of zeros is the probability.
 */
final class LzmsDecision {

    private static final byte INITIAL_ZEROS = 48;
    private static final long INITIAL_HISTORY = 0x5555_5555L;

    private final byte[] zeros;
    private final long[] history;
    private final int mask;
    private int context;

    /** @param contexts a power of two */
    LzmsDecision(int contexts) {
        zeros = new byte[contexts];
        history = new long[contexts];
        mask = contexts - 1;
    }

    void reset() {
        Arrays.fill(zeros, INITIAL_ZEROS);
        Arrays.fill(history, INITIAL_HISTORY);
        context = 0;
    }

    int zeros() {
        return zeros[context];
    }

    void learn(int bit) {
        long past = history[context];
        zeros[context] += (byte) ((past >>> 63) - bit);
        history[context] = past << 1 | bit;
        context = (context << 1 | bit) & mask;
    }
}
