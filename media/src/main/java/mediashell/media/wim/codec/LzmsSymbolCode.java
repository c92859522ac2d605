package mediashell.media.wim.codec;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/** An adaptive prefix code: it is built anew from what was seen after every so many symbols. */
final class LzmsSymbolCode {

    private static final int MAX_WORD = 15;
    private static final int TABLE_BITS = 10;
    private static final int FEWEST_SYMBOLS = 2;

    private final int interval;
    private final int[] frequencies;
    private final PrefixCode code;
    private final PrefixDecoder decoder;
    private int untilRebuild;

    LzmsSymbolCode(int symbols, int interval) {
        int count = Math.max(symbols, FEWEST_SYMBOLS);
        this.interval = interval;
        this.frequencies = new int[count];
        this.code = new PrefixCode(count, MAX_WORD);
        this.decoder = new PrefixDecoder(count, TABLE_BITS);
    }

    void reset() throws DataFormatException {
        Arrays.fill(frequencies, 1);
        build();
    }

    private void build() throws DataFormatException {
        code.build(frequencies);
        decoder.build(code.lengths, frequencies.length);
        untilRebuild = interval;
    }

    int read(LzmsBitReader reader) throws DataFormatException {
        int entry = decoder.lookUp(reader.peek16());
        reader.drop(entry & PrefixDecoder.LENGTH_MASK);
        int symbol = entry >> PrefixDecoder.SYMBOL_SHIFT;
        frequencies[symbol]++;
        if (--untilRebuild == 0) {
            build();
            for (int i = 0; i < frequencies.length; i++) {
                frequencies[i] = (frequencies[i] >> 1) + 1;
            }
        }
        return symbol;
    }
}
