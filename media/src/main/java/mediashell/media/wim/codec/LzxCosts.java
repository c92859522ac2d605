package mediashell.media.wim.codec;

/** What literals and matches cost in bits when they are coded as the items that were analysed last. */
final class LzxCosts {

    private static final int SLOT_SHIFT = 9;
    /** A symbol that did not occur yet would get a long word. */
    private static final int UNSEEN_MAIN = 13;

    private static final int UNSEEN_LENGTH = 11;
    private static final int UNSEEN_ALIGNED = 5;

    private final int[] literals = new int[LzxFormat.LITERALS];
    /** By slot and length: main symbol, length symbol and the extra bits that are written verbatim. */
    private final int[] matches = new int[LzxBlockWriter.SLOTS << SLOT_SHIFT];

    private final int[] aligned = new int[LzxFormat.ALIGNED_SYMBOLS];

    void take(LzxBlockWriter block) {
        byte[] main = block.mainCode().lengths;
        for (int symbol = 0; symbol < LzxFormat.LITERALS; symbol++) {
            literals[symbol] = length(main, symbol, UNSEEN_MAIN);
        }
        boolean alignedBlock = block.alignedGain() > 0;
        for (int symbol = 0; symbol < LzxFormat.ALIGNED_SYMBOLS; symbol++) {
            aligned[symbol] = alignedBlock ? length(block.alignedCode().lengths, symbol, UNSEEN_ALIGNED) : 3;
        }
        for (int slot = 0; slot < LzxBlockWriter.SLOTS; slot++) {
            takeSlot(slot, main, block.lengthCode().lengths);
        }
    }

    private void takeSlot(int slot, byte[] main, byte[] lengthCode) {
        int extra = LzxFormat.extraBits(slot);
        int verbatim = extra >= LzxFormat.ALIGNED_BITS ? extra - LzxFormat.ALIGNED_BITS : extra;
        for (int length = LzxFormat.MIN_MATCH; length <= LzxFormat.MAX_MATCH; length++) {
            int bits = verbatim + length(main, LzxItems.mainSymbol(length, slot), UNSEEN_MAIN);
            int rest = length - LzxFormat.MIN_MATCH - LzxFormat.LONG_LENGTH;
            matches[slot << SLOT_SHIFT | length] = rest < 0 ? bits : bits + length(lengthCode, rest, UNSEEN_LENGTH);
        }
    }

    private static int length(byte[] lengths, int symbol, int unseen) {
        return lengths[symbol] == 0 ? unseen : lengths[symbol];
    }

    int literal(int value) {
        return literals[value];
    }

    /** What does not depend on the length: the low bits that an aligned block codes. */
    int offset(int adjusted, int slot) {
        return LzxFormat.extraBits(slot) >= LzxFormat.ALIGNED_BITS
                ? aligned[adjusted & LzxFormat.ALIGNED_SYMBOLS - 1]
                : 0;
    }

    /** The costs of matches without {@link #offset}, at {@link #row} plus the length. */
    int[] matches() {
        return matches;
    }

    static int row(int slot) {
        return slot << SLOT_SHIFT;
    }
}
