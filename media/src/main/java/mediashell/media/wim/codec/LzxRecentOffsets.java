package mediashell.media.wim.codec;

/** The three offsets that LZX matches used last; all start as 1. */
final class LzxRecentOffsets {

    int first;
    int second;
    int third;

    void reset() {
        first = 1;
        second = 1;
        third = 1;
    }

    int get(int index) {
        return index == 0 ? first : index == 1 ? second : third;
    }

    /** Follows a match of this adjusted offset. */
    void use(int adjustedOffset) {
        if (adjustedOffset >= LzxFormat.RECENT_OFFSETS) {
            third = second;
            second = first;
            first = adjustedOffset - LzxFormat.OFFSET_ADJUSTMENT;
        } else if (adjustedOffset > 0) {
            int used = get(adjustedOffset);
            if (adjustedOffset == 1) {
                second = first;
            } else {
                third = first;
            }
            first = used;
        }
    }
}
