package mediashell.media.wim.codec;

import java.util.zip.DataFormatException;

/**
 * Decodes XPRESS with Huffman codes (MS-XCA 2.2.4): 256 bytes of 4-bit word lengths, then 16-bit little-endian words
 * read from the most significant bit, with the bytes of long match lengths between the words.
 */
public final class XpressDecoder implements ChunkDecoder {

    static final int SYMBOLS = 512;
    static final int TABLE_BYTES = SYMBOLS / 2;
    static final int MIN_MATCH = 3;
    static final int LONG_LENGTH = 15;
    static final int LONGER_LENGTH = 255;
    private static final int TABLE_BITS = 11;

    private final byte[] lengths = new byte[SYMBOLS];
    private final PrefixDecoder code = new PrefixDecoder(SYMBOLS, TABLE_BITS);

    @Override
    public void decode(byte[] in, int offset, int length, byte[] out, int outLength) throws DataFormatException {
        if (length < TABLE_BYTES) {
            throw new DataFormatException("an XPRESS chunk shorter than its table of word lengths");
        }
        for (int i = 0; i < TABLE_BYTES; i++) {
            int pair = in[offset + i];
            lengths[2 * i] = (byte) (pair & 15);
            lengths[2 * i + 1] = (byte) (pair >> 4 & 15);
        }
        code.build(lengths, SYMBOLS);
        decodeItems(in, offset + TABLE_BYTES, offset + length, out, outLength);
    }

    /** The bit buffer is left-justified in {@code bits}; a word is loaded only when fewer than 16 bits are there. */
    private void decodeItems(byte[] in, int position, int end, byte[] out, int outLength) throws DataFormatException {
        int bits = 0;
        int count = 0;
        int at = position;
        int done = 0;
        while (done < outLength) {
            if (count < 16) {
                bits |= word(in, at, end) << (16 - count);
                at += 2;
                count += 16;
            }
            int entry = code.lookUp(bits >>> 16);
            int used = entry & PrefixDecoder.LENGTH_MASK;
            int symbol = entry >> PrefixDecoder.SYMBOL_SHIFT;
            bits <<= used;
            count -= used;
            if (symbol < 256) {
                out[done++] = (byte) symbol;
                continue;
            }
            if (count < 16) {
                bits |= word(in, at, end) << (16 - count);
                at += 2;
                count += 16;
            }
            int offsetBits = symbol >> 4 & 15;
            int distance = 1 << offsetBits | (bits >>> 1) >>> (31 - offsetBits);
            bits <<= offsetBits;
            count -= offsetBits;
            int matched = symbol & 15;
            if (matched == LONG_LENGTH) {
                int more = single(in, at++, end);
                matched += more;
                if (more == LONGER_LENGTH) {
                    matched = word(in, at, end);
                    at += 2;
                }
            }
            matched += MIN_MATCH;
            if (distance > done || matched > outLength - done) {
                throw new DataFormatException("an XPRESS match outside the chunk");
            }
            ByteWords.copyMatch(out, done, distance, matched);
            done += matched;
        }
    }

    private static int word(byte[] in, int at, int end) {
        return at + 2 <= end ? ByteWords.getShort(in, at) : 0;
    }

    private static int single(byte[] in, int at, int end) throws DataFormatException {
        if (at >= end) {
            throw new DataFormatException("an XPRESS chunk that ends inside a match length");
        }
        return in[at] & 0xFF;
    }
}
