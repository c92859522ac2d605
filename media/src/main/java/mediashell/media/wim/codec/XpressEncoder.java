package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * Encodes XPRESS with Huffman codes (MS-XCA 2.1) for chunks of at most 32 KiB: hash chains, lazy evaluation with one
 * step of look-ahead, one code per chunk. Symbol 256 ends the chunk, as WIMGAPI expects ({@code
 * facts/media-tools.md} 5b).
 */
public final class XpressEncoder implements ChunkEncoder {

    private static final int END_OF_DATA = 256;
    private static final int MAX_WORD = 15;
    private static final int MAX_MATCH = HashChains.CHUNK_SIZE - 1;
    private static final int DEPTH = 8;
    private static final int NICE = 64;
    /** A match of this length is taken without a look at the next byte. */
    private static final int LONG_ENOUGH = 24;

    /** A three-byte match from further away costs about as much as its literals. */
    private static final int FAR_FOR_THREE = 4096;

    private static final int MATCH = 1 << 31;
    private static final int LENGTH_SHIFT = 16;

    private final HashChains chains = new HashChains();
    private final int[] items = new int[HashChains.CHUNK_SIZE];
    private final int[] frequencies = new int[XpressDecoder.SYMBOLS];
    private final PrefixCode code = new PrefixCode(XpressDecoder.SYMBOLS, MAX_WORD);
    private final InterleavedBitWriter writer = new InterleavedBitWriter();
    private byte[] in;
    private int itemCount;
    private long extraBits;
    private int extraBytes;

    @Override
    public int encode(byte[] chunk, int length, byte[] out) {
        if (length <= XpressDecoder.TABLE_BYTES) {
            return 0;
        }
        in = chunk;
        itemCount = 0;
        extraBits = 0;
        extraBytes = 0;
        Arrays.fill(frequencies, 0);
        chains.reset(chunk, length);
        parse(length);
        frequencies[END_OF_DATA]++;
        code.build(frequencies);
        return encodedSize() < length ? write(out) : 0;
    }

    private void parse(int length) {
        int position = 0;
        while (position < length) {
            int matched = chains.longest(position, 2, MAX_MATCH, NICE, DEPTH);
            int distance = chains.distance();
            if (matched < 3 || (matched == 3 && distance >= FAR_FOR_THREE)) {
                literal(position++);
                continue;
            }
            position++;
            while (matched < LONG_ENOUGH && position < length) {
                int next = chains.longest(position, matched - 1, MAX_MATCH, NICE, DEPTH / 2);
                if (next < matched || !worthWaiting(matched, distance, next, chains.distance())) {
                    break;
                }
                literal(position - 1);
                position++;
                matched = next;
                distance = chains.distance();
            }
            match(matched, distance);
            int end = position - 1 + matched;
            chains.skip(matched < LONG_ENOUGH ? position + 1 : position, end);
            position = end;
        }
    }

    private static boolean worthWaiting(int length, int distance, int nextLength, int nextDistance) {
        return 4 * (nextLength - length) + (log2(distance) - log2(nextDistance)) > 2;
    }

    private static int log2(int value) {
        return 31 - Integer.numberOfLeadingZeros(value);
    }

    private void literal(int position) {
        int value = in[position] & 0xFF;
        frequencies[value]++;
        items[itemCount++] = value;
    }

    private void match(int length, int distance) {
        int adjusted = length - XpressDecoder.MIN_MATCH;
        int offsetBits = log2(distance);
        frequencies[symbol(adjusted, offsetBits)]++;
        extraBits += offsetBits;
        if (adjusted >= XpressDecoder.LONG_LENGTH) {
            extraBytes += adjusted - XpressDecoder.LONG_LENGTH < XpressDecoder.LONGER_LENGTH ? 1 : 3;
        }
        items[itemCount++] = MATCH | adjusted << LENGTH_SHIFT | distance;
    }

    private static int symbol(int adjusted, int offsetBits) {
        return 256 | offsetBits << 4 | Math.min(adjusted, XpressDecoder.LONG_LENGTH);
    }

    private int encodedSize() {
        long bits = extraBits;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            bits += (long) frequencies[symbol] * code.lengths[symbol];
        }
        return XpressDecoder.TABLE_BYTES + (int) (2 * ((bits + 15) / 16) + 2) + extraBytes;
    }

    private int write(byte[] out) {
        for (int i = 0; i < XpressDecoder.TABLE_BYTES; i++) {
            out[i] = (byte) (code.lengths[2 * i + 1] << 4 | code.lengths[2 * i]);
        }
        writer.start(out, XpressDecoder.TABLE_BYTES);
        for (int i = 0; i < itemCount; i++) {
            int item = items[i];
            if (item >= 0) {
                writer.word(code.words[item]);
            } else {
                writeMatch(item >>> LENGTH_SHIFT & 0x7FFF, item & 0xFFFF);
            }
        }
        writer.word(code.words[END_OF_DATA]);
        return writer.finish();
    }

    private void writeMatch(int adjusted, int distance) {
        int offsetBits = log2(distance);
        int offset = distance ^ 1 << offsetBits;
        int word = code.words[symbol(adjusted, offsetBits)];
        if (adjusted < XpressDecoder.LONG_LENGTH) {
            int length = word & PrefixCode.WORD_LENGTH_MASK;
            writer.bits(word >>> PrefixCode.WORD_SHIFT << offsetBits | offset, length + offsetBits);
            return;
        }
        writer.word(word);
        writeLongLength(adjusted);
        writer.bits(offset, offsetBits);
    }

    private void writeLongLength(int adjusted) {
        int rest = adjusted - XpressDecoder.LONG_LENGTH;
        if (rest < XpressDecoder.LONGER_LENGTH) {
            writer.single(rest);
            return;
        }
        writer.single(XpressDecoder.LONGER_LENGTH);
        writer.single(adjusted);
        writer.single(adjusted >>> 8);
    }
}
