package mediashell.media.wim.codec;

/** Figures of LZX as WIM files use it ({@code facts/media-tools.md} 5b; MS-PATCH, LZX delta, for the slots). */
final class LzxFormat {

    static final int BLOCK_VERBATIM = 1;
    static final int BLOCK_ALIGNED = 2;
    static final int BLOCK_UNCOMPRESSED = 3;
    static final int BLOCK_TYPE_BITS = 3;
    static final int DEFAULT_BLOCK_SIZE = 32768;

    static final int LITERALS = 256;
    static final int LENGTH_HEADERS = 8;
    static final int LONG_LENGTH = 7;
    static final int LENGTH_SYMBOLS = 249;
    static final int ALIGNED_SYMBOLS = 8;
    static final int ALIGNED_BITS = 3;
    static final int PRETREE_SYMBOLS = 20;
    static final int PRETREE_LENGTH_BITS = 4;
    static final int MAX_WORD = 16;
    static final int MAX_ALIGNED_WORD = 7;

    static final int MIN_MATCH = 2;
    static final int MAX_MATCH = MIN_MATCH + LONG_LENGTH + LENGTH_SYMBOLS - 1;
    static final int RECENT_OFFSETS = 3;
    /** A stored offset is the real one plus this; smaller values name recent offsets. */
    static final int OFFSET_ADJUSTMENT = 2;

    static final int MAX_SLOTS = 50;
    private static final int MAX_EXTRA_BITS = 17;
    private static final int[] SLOT_BASE = slotBases();

    private LzxFormat() {}

    /** How many low bits follow a slot. */
    static int extraBits(int slot) {
        return slot < 4 ? 0 : Math.min((slot >> 1) - 1, MAX_EXTRA_BITS);
    }

    /** The first adjusted offset of a slot. */
    static int slotBase(int slot) {
        return SLOT_BASE[slot];
    }

    /** The number of slots that a window (= chunk) of this size needs. */
    static int slots(int windowSize) {
        int slot = 0;
        while (slot < MAX_SLOTS && SLOT_BASE[slot] < windowSize) {
            slot++;
        }
        return slot;
    }

    private static int[] slotBases() {
        int[] bases = new int[MAX_SLOTS + 1];
        for (int slot = 1; slot <= MAX_SLOTS; slot++) {
            bases[slot] = bases[slot - 1] + (1 << extraBits(slot - 1));
        }
        return bases;
    }
}
