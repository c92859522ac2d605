package mediashell.media.wim.codec;

/**
 * The literals and matches that a parser chose for a chunk, one {@code int} each: a literal is its byte; a match is
 * {@code MATCH | adjusted offset << 8 | length - 2}, where an adjusted offset of 0-2 names a recent one.
 */
final class LzxItems {

    static final int MATCH = 1 << 31;
    private static final int OFFSET_SHIFT = 8;
    private static final byte[] SLOT_OF = slotTable();

    private final int[] items = new int[HashChains.CHUNK_SIZE];
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    int get(int index) {
        return items[index];
    }

    void literal(int value) {
        items[count++] = value;
    }

    void match(int length, int adjustedOffset) {
        items[count++] = MATCH | adjustedOffset << OFFSET_SHIFT | length - LzxFormat.MIN_MATCH;
    }

    static int adjustedOffset(int item) {
        return (item & ~MATCH) >>> OFFSET_SHIFT;
    }

    static int length(int item) {
        return (item & 0xFF) + LzxFormat.MIN_MATCH;
    }

    static int slot(int adjustedOffset) {
        return SLOT_OF[adjustedOffset];
    }

    /** The symbol of the main code that begins a match. */
    static int mainSymbol(int length, int slot) {
        int header = Math.min(length - LzxFormat.MIN_MATCH, LzxFormat.LONG_LENGTH);
        return LzxFormat.LITERALS + (slot << 3) + header;
    }

    private static byte[] slotTable() {
        byte[] table = new byte[HashChains.CHUNK_SIZE];
        int slot = 0;
        for (int offset = 0; offset < table.length; offset++) {
            if (offset >= LzxFormat.slotBase(slot + 1)) {
                slot++;
            }
            table[offset] = (byte) slot;
        }
        return table;
    }
}
