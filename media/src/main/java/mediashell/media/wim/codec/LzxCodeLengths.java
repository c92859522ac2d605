package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * The word lengths of a code as an LZX block carries them: differences to the block before, modulo 17, in runs,
 * coded by a 20-symbol pretree.
 */
final class LzxCodeLengths {

    private static final int MAX_PRETREE_WORD = 15;
    private static final int ZEROS = 17;
    private static final int ZEROS_MIN = 4;
    private static final int ZEROS_BITS = 4;
    private static final int MANY_ZEROS = 18;
    private static final int MANY_ZEROS_MIN = 20;
    private static final int MANY_ZEROS_MAX = 51;
    private static final int MANY_ZEROS_BITS = 5;
    private static final int SAME = 19;
    private static final int SAME_MIN = 4;
    private static final int EXTRA_SHIFT = 5;

    private final int[] frequencies = new int[LzxFormat.PRETREE_SYMBOLS];
    private final PrefixCode pretree = new PrefixCode(LzxFormat.PRETREE_SYMBOLS, MAX_PRETREE_WORD);
    private final int[] items = new int[LzxFormat.LITERALS + LzxFormat.LENGTH_HEADERS * LzxFormat.MAX_SLOTS];
    private int itemCount;

    /** Prepares the lengths from {@code from} to {@code to} and returns how many bits they take. */
    int plan(byte[] lengths, byte[] before, int from, int to) {
        itemCount = 0;
        Arrays.fill(frequencies, 0);
        int at = from;
        while (at < to) {
            int run = runLength(lengths, at, to);
            at += lengths[at] == 0 && run >= ZEROS_MIN ? zeros(run) : others(lengths, before, at, run);
        }
        pretree.build(frequencies);
        int bits = LzxFormat.PRETREE_SYMBOLS * LzxFormat.PRETREE_LENGTH_BITS;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            bits += frequencies[symbol] * (pretree.lengths[symbol] + extraBits(symbol));
        }
        return bits;
    }

    private static int runLength(byte[] lengths, int from, int to) {
        int at = from + 1;
        while (at < to && lengths[at] == lengths[from]) {
            at++;
        }
        return at - from;
    }

    private int zeros(int run) {
        if (run >= MANY_ZEROS_MIN) {
            int taken = Math.min(run, MANY_ZEROS_MAX);
            add(MANY_ZEROS, taken - MANY_ZEROS_MIN);
            return taken;
        }
        add(ZEROS, run - ZEROS_MIN);
        return run;
    }

    private int others(byte[] lengths, byte[] before, int at, int run) {
        int taken = 1;
        if (run >= SAME_MIN) {
            taken = Math.min(run, SAME_MIN + 1);
            add(SAME, taken - SAME_MIN);
        }
        int difference = before[at] - lengths[at];
        add(difference < 0 ? difference + LzxFormat.MAX_WORD + 1 : difference, 0);
        return taken;
    }

    private void add(int symbol, int extra) {
        frequencies[symbol]++;
        items[itemCount++] = extra << EXTRA_SHIFT | symbol;
    }

    private static int extraBits(int symbol) {
        return switch (symbol) {
            case ZEROS -> ZEROS_BITS;
            case MANY_ZEROS -> MANY_ZEROS_BITS;
            case SAME -> 1;
            default -> 0;
        };
    }

    /** Writes what was planned last. */
    void write(LzxBitWriter writer) {
        for (byte length : pretree.lengths) {
            writer.bits(length, LzxFormat.PRETREE_LENGTH_BITS);
        }
        for (int i = 0; i < itemCount; i++) {
            int symbol = items[i] & (1 << EXTRA_SHIFT) - 1;
            writer.word(pretree.words[symbol]);
            writer.bits(items[i] >>> EXTRA_SHIFT, extraBits(symbol));
        }
    }
}
