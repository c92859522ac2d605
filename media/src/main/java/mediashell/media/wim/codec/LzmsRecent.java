package mediashell.media.wim.codec;

/**
 * The offsets that matches of one kind used last. An offset counts as recent only from the second item after its
 * match on: directly behind a match, its own offset is passed over.
 */
final class LzmsRecent {

    private static final int REACHABLE = 3;

    private final long[] values = new long[REACHABLE + 1];

    void reset() {
        for (int i = 0; i < values.length; i++) {
            values[i] = i + 1;
        }
    }

    /** Enters a new value. */
    void add(long value) {
        System.arraycopy(values, 0, values, 1, REACHABLE);
        values[0] = value;
    }

    /**
     * Takes a recent value and moves it to the front.
     *
     * @param index 0-2
     * @param passOver 1 directly behind a match of this kind, else 0
     */
    long recall(int index, int passOver) {
        int place = index + passOver;
        long value = values[place];
        System.arraycopy(values, 0, values, 1, place);
        values[0] = value;
        return value;
    }
}
