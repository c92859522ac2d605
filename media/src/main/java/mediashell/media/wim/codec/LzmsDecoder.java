package mediashell.media.wim.codec;

import java.util.zip.DataFormatException;

/**
 * Decodes LZMS: decisions are range-coded from the front, symbols and bits are read from the end; literals, matches,
 * and delta matches, which add the difference that an earlier place had; all codes adapt while they are read.
 */
public final class LzmsDecoder implements ChunkDecoder {

    private static final int LITERALS = 256;
    private static final int POWERS = 8;
    private static final int LONG_INTERVAL = 1024;
    private static final int SHORT_INTERVAL = 512;
    private static final int POWER_SHIFT = 32;
    private static final int SHORTEST = 4;
    /** The kind of item that came before: bit 0 a match, bit 1 a delta match. */
    private static final int LITERAL = 0;

    private static final int MATCH = 1;
    private static final int DELTA = 2;

    private final LzmsRangeDecoder decisions = new LzmsRangeDecoder();
    private final LzmsBitReader reader = new LzmsBitReader();
    private final LzmsDecision isMatch = new LzmsDecision(16);
    private final LzmsDecision isDelta = new LzmsDecision(32);
    private final LzmsDecision isRepeat = new LzmsDecision(64);
    private final LzmsDecision[] whichRepeat = {new LzmsDecision(64), new LzmsDecision(64)};
    private final LzmsDecision isDeltaRepeat = new LzmsDecision(64);
    private final LzmsDecision[] whichDeltaRepeat = {new LzmsDecision(64), new LzmsDecision(64)};
    private final LzmsSymbolCode literals = new LzmsSymbolCode(LITERALS, LONG_INTERVAL);
    private final LzmsSymbolCode lengths = new LzmsSymbolCode(LzmsSlots.LENGTHS.count(), SHORT_INTERVAL);
    private final LzmsSymbolCode powers = new LzmsSymbolCode(POWERS, SHORT_INTERVAL);
    private final LzmsRecent recentOffsets = new LzmsRecent();
    private final LzmsRecent recentDeltas = new LzmsRecent();
    private final LzmsCallTranslation calls = new LzmsCallTranslation();
    private LzmsSymbolCode offsets;
    private LzmsSymbolCode deltaOffsets;
    private int offsetSlots = -1;
    private byte[] out;
    private int done;
    private int end;

    @Override
    public void decode(byte[] in, int offset, int length, byte[] target, int outLength) throws DataFormatException {
        if (length < SHORTEST || length % 2 != 0) {
            throw new DataFormatException("an LZMS chunk of " + length + " bytes");
        }
        decisions.start(in, offset, length);
        reader.start(in, offset, length);
        reset(outLength);
        out = target;
        done = 0;
        end = outLength;
        int before = LITERAL;
        while (done < end) {
            before = item(before);
        }
        out = null;
        calls.undo(target, outLength);
    }

    private void reset(int outLength) throws DataFormatException {
        int slots = LzmsSlots.OFFSETS.countBelow(outLength);
        if (slots != offsetSlots) {
            offsetSlots = slots;
            offsets = new LzmsSymbolCode(slots, LONG_INTERVAL);
            deltaOffsets = new LzmsSymbolCode(slots, LONG_INTERVAL);
        }
        for (LzmsSymbolCode code : new LzmsSymbolCode[] {literals, lengths, powers, offsets, deltaOffsets}) {
            code.reset();
        }
        isMatch.reset();
        isDelta.reset();
        isRepeat.reset();
        isDeltaRepeat.reset();
        for (int i = 0; i < whichRepeat.length; i++) {
            whichRepeat[i].reset();
            whichDeltaRepeat[i].reset();
        }
        recentOffsets.reset();
        recentDeltas.reset();
    }

    private int item(int before) throws DataFormatException {
        if (decisions.bit(isMatch) == 0) {
            out[done++] = (byte) literals.read(reader);
            return LITERAL;
        }
        if (decisions.bit(isDelta) == 0) {
            match(before & MATCH);
            return MATCH;
        }
        deltaMatch(before >> 1);
        return DELTA;
    }

    private void match(int passOver) throws DataFormatException {
        int offset;
        if (decisions.bit(isRepeat) == 0) {
            offset = offset(offsets);
            recentOffsets.add(offset);
        } else {
            offset = (int) recentOffsets.recall(repeat(whichRepeat), passOver);
        }
        int length = length();
        if (offset > done) {
            throw new DataFormatException("an LZMS match before the start of its chunk");
        }
        ByteWords.copyMatch(out, done, offset, length);
        done += length;
    }

    private void deltaMatch(int passOver) throws DataFormatException {
        long pair;
        if (decisions.bit(isDeltaRepeat) == 0) {
            int power = powers.read(reader);
            pair = (long) power << POWER_SHIFT | offset(deltaOffsets);
            recentDeltas.add(pair);
        } else {
            pair = recentDeltas.recall(repeat(whichDeltaRepeat), passOver);
        }
        int length = length();
        int power = (int) (pair >>> POWER_SHIFT);
        int span = 1 << power;
        long offset = (pair & 0xFFFF_FFFFL) << power;
        if (offset + span > done) {
            throw new DataFormatException("an LZMS delta match before the start of its chunk");
        }
        for (int to = done + length, from = done - (int) offset; done < to; done++, from++) {
            out[done] = (byte) (out[from] + out[done - span] - out[from - span]);
        }
    }

    private int repeat(LzmsDecision[] which) {
        return decisions.bit(which[0]) == 0 ? 0 : decisions.bit(which[1]) == 0 ? 1 : 2;
    }

    private int offset(LzmsSymbolCode code) throws DataFormatException {
        int slot = code.read(reader);
        if (slot >= offsetSlots) {
            throw new DataFormatException("an LZMS offset that the chunk has no slot for");
        }
        return LzmsSlots.OFFSETS.base(slot) + reader.read(LzmsSlots.OFFSETS.extraBits(slot));
    }

    private int length() throws DataFormatException {
        int slot = lengths.read(reader);
        int length = LzmsSlots.LENGTHS.base(slot) + reader.read(LzmsSlots.LENGTHS.extraBits(slot));
        if (length <= 0 || length > end - done) {
            throw new DataFormatException("an LZMS match behind the end of its chunk");
        }
        return length;
    }
}
