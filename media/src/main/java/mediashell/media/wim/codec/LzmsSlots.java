package mediashell.media.wim.codec;

/**
 * The slots that LZMS codes offsets and lengths by: a base and a number of extra bits each. The distances between bases
 * double after runs of given lengths.
 */
final class LzmsSlots {

    private static final int[] OFFSET_RUNS = {
        9, 0, 9, 7, 10, 15, 15, 20, 20, 30, 33, 40, 42, 45, 60, 73, 80, 85, 95, 105, 6
    };
    private static final int OFFSETS_END = 0x7FFF_FFFF;
    private static final int[] LENGTH_RUNS = {27, 4, 6, 4, 5, 2, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1};
    private static final int LENGTHS_END = 0x4001_08AB;

    static final LzmsSlots OFFSETS = new LzmsSlots(OFFSET_RUNS, OFFSETS_END);
    static final LzmsSlots LENGTHS = new LzmsSlots(LENGTH_RUNS, LENGTHS_END);

    private final int[] bases;
    private final byte[] extraBits;

    private LzmsSlots(int[] runs, int end) {
        int count = 0;
        for (int run : runs) {
            count += run;
        }
        bases = new int[count + 1];
        extraBits = new byte[count];
        fill(runs, end);
    }

    private void fill(int[] runs, int end) {
        int slot = 0;
        int base = 0;
        for (int order = 0; order < runs.length; order++) {
            for (int n = runs[order]; n > 0; n--) {
                base += 1 << order;
                if (slot > 0) {
                    extraBits[slot - 1] = (byte) order;
                }
                bases[slot++] = base;
            }
        }
        bases[slot] = end;
        extraBits[slot - 1] = (byte) (31 - Integer.numberOfLeadingZeros(end - bases[slot - 1]));
    }

    int count() {
        return extraBits.length;
    }

    int base(int slot) {
        return bases[slot];
    }

    int extraBits(int slot) {
        return extraBits[slot];
    }

    /** How many slots the values below {@code limit} need. */
    int countBelow(int limit) {
        int slots = 0;
        while (slots < extraBits.length && bases[slots] < limit) {
            slots++;
        }
        return slots;
    }
}
