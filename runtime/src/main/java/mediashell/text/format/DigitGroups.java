package mediashell.text.format;

import java.util.BitSet;

/** Where separators stand between the digits left of the point; the last size repeats, a zero ends the grouping. */
final class DigitGroups {
    private final BitSet boundaries = new BitSet();

    /** The groups of that many digits. */
    DigitGroups(int[] sizes, int digits) {
        int position = 0;
        for (int i = 0; sizes.length > 0; i++) {
            int size = sizes[Math.min(i, sizes.length - 1)];
            position += size;
            if (size <= 0 || position >= digits) {
                return;
            }
            boundaries.set(position);
        }
    }

    /** Whether a separator stands left of that many digits. */
    boolean isBoundary(int digitsToTheRight) {
        return boundaries.get(digitsToTheRight);
    }
}
