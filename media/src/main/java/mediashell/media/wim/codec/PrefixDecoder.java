package mediashell.media.wim.codec;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * Decodes a canonical prefix (Huffman) code whose words have at most 16 bits: a direct table for the short words, a
 * comparison per length for the rest. A found entry is {@code symbol << 5 | length}.
 */
final class PrefixDecoder {

    static final int LENGTH_MASK = 31;
    static final int SYMBOL_SHIFT = 5;
    private static final int MAX_LENGTH = 16;

    private final int tableBits;
    private final int tableShift;
    private final short[] table;
    private final short[] sorted;
    private final int[] limit = new int[MAX_LENGTH + 2];
    private final int[] first = new int[MAX_LENGTH + 2];
    private final int[] start = new int[MAX_LENGTH + 2];
    private final int[] next = new int[MAX_LENGTH + 2];

    PrefixDecoder(int symbols, int tableBits) {
        this.tableBits = tableBits;
        this.tableShift = MAX_LENGTH - tableBits;
        this.table = new short[1 << tableBits];
        this.sorted = new short[symbols];
    }

    /**
     * Takes the code that these lengths define. Words may be missing (meeting one is an error then), but there may
     * not be too many.
     */
    void build(byte[] lengths, int count) throws DataFormatException {
        Arrays.fill(start, 0);
        for (int symbol = 0; symbol < count; symbol++) {
            start[lengths[symbol] + 1]++;
        }
        start[1] = 0;
        layOut();
        Arrays.fill(table, (short) 0);
        System.arraycopy(start, 0, next, 0, next.length);
        for (int symbol = 0; symbol < count; symbol++) {
            int length = lengths[symbol];
            if (length != 0) {
                place(symbol, length, next[length]++);
            }
        }
    }

    private void layOut() throws DataFormatException {
        int code = 0;
        int index = 0;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            int count = start[length + 1];
            first[length] = code;
            code += count << (MAX_LENGTH - length);
            limit[length] = code;
            start[length] = index;
            index += count;
            if (code > 1 << MAX_LENGTH) {
                throw new DataFormatException("a prefix code with more words than its lengths allow");
            }
        }
    }

    private void place(int symbol, int length, int index) {
        sorted[index] = (short) symbol;
        if (length <= tableBits) {
            int from = (first[length] >>> tableShift) + ((index - start[length]) << (tableBits - length));
            Arrays.fill(table, from, from + (1 << (tableBits - length)), (short) (symbol << SYMBOL_SHIFT | length));
        }
    }

    /** The entry of the word that the 16 bits begin with. */
    int lookUp(int bits16) throws DataFormatException {
        int entry = table[bits16 >>> tableShift];
        return entry != 0 ? entry : lookUpLong(bits16);
    }

    private int lookUpLong(int bits16) throws DataFormatException {
        for (int length = tableBits + 1; length <= MAX_LENGTH; length++) {
            if (bits16 < limit[length]) {
                int index = start[length] + ((bits16 - first[length]) >>> (MAX_LENGTH - length));
                return sorted[index] << SYMBOL_SHIFT | length;
            }
        }
        throw new DataFormatException("a word that the prefix code does not have");
    }
}
