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
    /** A reader takes a word of this size when it holds fewer bits. */
    private static final int WORD_BITS = 16;

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

    /** The bit buffer is left-justified; more bits than a reader needs are in it, until a byte is read between words. */
    private void decodeItems(byte[] in, int position, int end, byte[] out, int outLength) throws DataFormatException {
        long bits = 0;
        int count = 0;
        int at = position;
        int done = 0;
        while (done < outLength) {
            if (count < 2 * WORD_BITS) {
                bits |= twoWords(in, at, end) << (2 * WORD_BITS - count);
                at += 4;
                count += 2 * WORD_BITS;
            }
            int entry = code.lookUp((int) (bits >>> 48));
            int used = entry & PrefixDecoder.LENGTH_MASK;
            int symbol = entry >> PrefixDecoder.SYMBOL_SHIFT;
            bits <<= used;
            count -= used;
            if (symbol < 256) {
                out[done++] = (byte) symbol;
                continue;
            }
            int matched = symbol & 15;
            if (matched == LONG_LENGTH) {
                int held = WORD_BITS + count % WORD_BITS;
                bits &= -1L << (Long.SIZE - held);
                at -= (count - held) / 8;
                count = held;
                int more = single(in, at++, end);
                matched += more;
                if (more == LONGER_LENGTH) {
                    matched = word(in, at, end);
                    at += 2;
                }
            }
            int offsetBits = symbol >> 4 & 15;
            int distance = 1 << offsetBits | (int) (bits >>> 1 >>> (63 - offsetBits));
            bits <<= offsetBits;
            count -= offsetBits;
            matched += MIN_MATCH;
            if (distance > done || matched > outLength - done) {
                throw new DataFormatException("an XPRESS match outside the chunk");
            }
            ByteWords.copyMatch(out, done, distance, matched);
            done += matched;
        }
    }

    private static long twoWords(byte[] in, int at, int end) {
        if (at + 4 <= end) {
            return Integer.toUnsignedLong(Integer.rotateLeft(ByteWords.getInt(in, at), WORD_BITS));
        }
        return (long) word(in, at, end) << WORD_BITS | word(in, at + 2, end);
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
