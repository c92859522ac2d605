package mediashell.media.wim.codec;

import java.util.Arrays;

/** Turns a range of items into one LZX block: counts symbols, builds the codes, prices the block types, writes it. */
final class LzxBlockWriter {

    static final int SLOTS = LzxFormat.slots(HashChains.CHUNK_SIZE);
    static final int MAIN_SYMBOLS = LzxFormat.LITERALS + LzxFormat.LENGTH_HEADERS * SLOTS;
    private static final int HEADER_BITS = LzxFormat.BLOCK_TYPE_BITS + 17;

    private final int[] mainFrequencies = new int[MAIN_SYMBOLS];
    private final int[] lengthFrequencies = new int[LzxFormat.LENGTH_SYMBOLS];
    private final int[] alignedFrequencies = new int[LzxFormat.ALIGNED_SYMBOLS];
    private final PrefixCode mainCode = new PrefixCode(MAIN_SYMBOLS, LzxFormat.MAX_WORD);
    private final PrefixCode lengthCode = new PrefixCode(LzxFormat.LENGTH_SYMBOLS, LzxFormat.MAX_WORD);
    private final PrefixCode alignedCode = new PrefixCode(LzxFormat.ALIGNED_SYMBOLS, LzxFormat.MAX_ALIGNED_WORD);
    /** One place that builds all three keeps what Java has to compile small. */
    private final PrefixCode[] codes = {mainCode, lengthCode, alignedCode};

    private final int[][] frequencies = {mainFrequencies, lengthFrequencies, alignedFrequencies};
    private final byte[] mainBefore = new byte[MAIN_SYMBOLS];
    private final byte[] lengthBefore = new byte[LzxFormat.LENGTH_SYMBOLS];
    private final LzxCodeLengths literalLengths = new LzxCodeLengths();
    private final LzxCodeLengths matchLengths = new LzxCodeLengths();
    private final LzxCodeLengths lengthLengths = new LzxCodeLengths();
    private final LzxCodeLengths[] codeLengths = {literalLengths, matchLengths, lengthLengths};
    private int extraBits;

    /** Starts a chunk: code lengths are differences to zero again. */
    void reset() {
        Arrays.fill(mainBefore, (byte) 0);
        Arrays.fill(lengthBefore, (byte) 0);
    }

    PrefixCode mainCode() {
        return mainCode;
    }

    PrefixCode lengthCode() {
        return lengthCode;
    }

    PrefixCode alignedCode() {
        return alignedCode;
    }

    /** Counts the items and builds the codes for them, without a block being written. */
    void analyse(LzxItems items, int from, int to) {
        for (int[] each : frequencies) {
            Arrays.fill(each, 0);
        }
        extraBits = 0;
        count(items, from, to);
        for (int i = 0; i < codes.length; i++) {
            codes[i].build(frequencies[i]);
        }
    }

    private void count(LzxItems items, int from, int to) {
        for (int i = from; i < to; i++) {
            int item = items.get(i);
            if (item >= 0) {
                mainFrequencies[item]++;
            } else {
                countMatch(LzxItems.length(item), LzxItems.adjustedOffset(item));
            }
        }
    }

    private void countMatch(int length, int adjusted) {
        int slot = LzxItems.slot(adjusted);
        mainFrequencies[LzxItems.mainSymbol(length, slot)]++;
        int rest = length - LzxFormat.MIN_MATCH - LzxFormat.LONG_LENGTH;
        if (rest >= 0) {
            lengthFrequencies[rest]++;
        }
        int extra = LzxFormat.extraBits(slot);
        extraBits += extra;
        if (extra >= LzxFormat.ALIGNED_BITS) {
            alignedFrequencies[adjusted & LzxFormat.ALIGNED_SYMBOLS - 1]++;
        }
    }

    /** The bits of the block for the items analysed last, in its cheaper type. */
    int bits() {
        int bits = HEADER_BITS + extraBits + dot(mainFrequencies, mainCode) + dot(lengthFrequencies, lengthCode);
        bits += literalLengths.plan(mainCode.lengths, mainBefore, 0, LzxFormat.LITERALS);
        bits += matchLengths.plan(mainCode.lengths, mainBefore, LzxFormat.LITERALS, MAIN_SYMBOLS);
        bits += lengthLengths.plan(lengthCode.lengths, lengthBefore, 0, LzxFormat.LENGTH_SYMBOLS);
        return bits - Math.max(0, alignedGain());
    }

    private static int dot(int[] frequencies, PrefixCode code) {
        int bits = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            bits += frequencies[symbol] * code.lengths[symbol];
        }
        return bits;
    }

    /** How many bits an aligned block saves against a verbatim one; negative when it costs more. */
    int alignedGain() {
        int gain = -LzxFormat.ALIGNED_SYMBOLS * LzxFormat.ALIGNED_BITS;
        for (int frequency : alignedFrequencies) {
            gain += LzxFormat.ALIGNED_BITS * frequency;
        }
        return gain - dot(alignedFrequencies, alignedCode);
    }

    /** Writes the block that was priced by {@link #bits} last. */
    void write(LzxItems items, int from, int to, int size, LzxBitWriter writer) {
        boolean aligned = alignedGain() > 0;
        writer.bits(aligned ? LzxFormat.BLOCK_ALIGNED : LzxFormat.BLOCK_VERBATIM, LzxFormat.BLOCK_TYPE_BITS);
        if (size == LzxFormat.DEFAULT_BLOCK_SIZE) {
            writer.bits(1, 1);
        } else {
            writer.bits(size, 17);
        }
        if (aligned) {
            for (byte length : alignedCode.lengths) {
                writer.bits(length, LzxFormat.ALIGNED_BITS);
            }
        }
        for (LzxCodeLengths lengths : codeLengths) {
            lengths.write(writer);
        }
        writeItems(items, from, to, aligned, writer);
        System.arraycopy(mainCode.lengths, 0, mainBefore, 0, mainBefore.length);
        System.arraycopy(lengthCode.lengths, 0, lengthBefore, 0, lengthBefore.length);
    }

    private void writeItems(LzxItems items, int from, int to, boolean aligned, LzxBitWriter writer) {
        for (int i = from; i < to; i++) {
            writeItem(items.get(i), aligned, writer);
        }
    }

    private void writeItem(int item, boolean aligned, LzxBitWriter writer) {
        if (item >= 0) {
            writer.word(mainCode.words[item]);
            return;
        }
        int length = LzxItems.length(item);
        int adjusted = LzxItems.adjustedOffset(item);
        int slot = LzxItems.slot(adjusted);
        writer.word(mainCode.words[LzxItems.mainSymbol(length, slot)]);
        int rest = length - LzxFormat.MIN_MATCH - LzxFormat.LONG_LENGTH;
        if (rest >= 0) {
            writer.word(lengthCode.words[rest]);
        }
        int extra = LzxFormat.extraBits(slot);
        int low = adjusted - LzxFormat.slotBase(slot);
        if (aligned && extra >= LzxFormat.ALIGNED_BITS) {
            int last = adjusted & LzxFormat.ALIGNED_SYMBOLS - 1;
            writer.bits(low >>> LzxFormat.ALIGNED_BITS, extra - LzxFormat.ALIGNED_BITS);
            writer.word(alignedCode.words[last]);
        } else {
            writer.bits(low, extra);
        }
    }
}
