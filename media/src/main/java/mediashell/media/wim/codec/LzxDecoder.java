package mediashell.media.wim.codec;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * Decodes LZX in its WIM flavour: the window is the chunk, all state starts anew with each chunk, and x86 calls are
 * always translated back ({@code facts/media-tools.md} 5b).
 */
public final class LzxDecoder implements ChunkDecoder {

    private static final int TABLE_BITS = 11;
    private static final int PRETREE_TABLE_BITS = 6;
    private static final int WIDE_WINDOW = 1 << 16;
    private static final int RUN_OF_ZEROS = 17;
    private static final int LONG_RUN_OF_ZEROS = 18;
    private static final int RUN_OF_SAME = 19;

    private final int chunkSize;
    private final int mainSymbols;
    private final byte[] mainLengths;
    private final byte[] lengthLengths = new byte[LzxFormat.LENGTH_SYMBOLS];
    private final byte[] pretreeLengths = new byte[LzxFormat.PRETREE_SYMBOLS];
    private final byte[] alignedLengths = new byte[LzxFormat.ALIGNED_SYMBOLS];
    private final PrefixDecoder mainCode;
    private final PrefixDecoder lengthCode = new PrefixDecoder(LzxFormat.LENGTH_SYMBOLS, TABLE_BITS);
    private final PrefixDecoder pretree = new PrefixDecoder(LzxFormat.PRETREE_SYMBOLS, PRETREE_TABLE_BITS);
    private final PrefixDecoder alignedCode = new PrefixDecoder(LzxFormat.ALIGNED_SYMBOLS, LzxFormat.MAX_ALIGNED_WORD);
    private final int[] recent = new int[LzxFormat.RECENT_OFFSETS];
    private final LzxBitReader reader = new LzxBitReader();

    /** @param chunkSize a power of two from 32 KiB to 2 MiB, the chunk size of the WIM */
    public LzxDecoder(int chunkSize) {
        this.chunkSize = chunkSize;
        this.mainSymbols = LzxFormat.LITERALS + LzxFormat.LENGTH_HEADERS * LzxFormat.slots(chunkSize);
        this.mainLengths = new byte[mainSymbols];
        this.mainCode = new PrefixDecoder(mainSymbols, TABLE_BITS);
    }

    @Override
    public void decode(byte[] in, int offset, int length, byte[] out, int outLength) throws DataFormatException {
        reader.start(in, offset, length);
        Arrays.fill(recent, 1);
        Arrays.fill(mainLengths, (byte) 0);
        Arrays.fill(lengthLengths, (byte) 0);
        int done = 0;
        while (done < outLength) {
            int type = reader.read(LzxFormat.BLOCK_TYPE_BITS);
            int size = blockSize();
            if (size == 0 || size > outLength - done) {
                throw new DataFormatException(
                        "an LZX block of " + size + " bytes where " + (outLength - done) + " remain");
            }
            decodeBlock(type, in, out, done, done + size);
            done += size;
        }
        LzxCallTranslation.undo(out, outLength);
    }

    private int blockSize() {
        if (reader.read(1) == 1) {
            return LzxFormat.DEFAULT_BLOCK_SIZE;
        }
        int size = reader.read(16);
        return chunkSize >= WIDE_WINDOW ? size << 8 | reader.read(8) : size;
    }

    private void decodeBlock(int type, byte[] in, byte[] out, int from, int to) throws DataFormatException {
        switch (type) {
            case LzxFormat.BLOCK_VERBATIM -> {
                readCodes();
                decodeItems(out, from, to, false);
            }
            case LzxFormat.BLOCK_ALIGNED -> {
                for (int i = 0; i < alignedLengths.length; i++) {
                    alignedLengths[i] = (byte) reader.read(LzxFormat.ALIGNED_BITS);
                }
                alignedCode.build(alignedLengths, alignedLengths.length);
                readCodes();
                decodeItems(out, from, to, true);
            }
            case LzxFormat.BLOCK_UNCOMPRESSED -> copyBlock(in, out, from, to);
            default -> throw new DataFormatException("an LZX block of the unknown type " + type);
        }
    }

    private void copyBlock(byte[] in, byte[] out, int from, int to) throws DataFormatException {
        int at = reader.align();
        int bytes = to - from;
        if (at + recent.length * Integer.BYTES + bytes > reader.end()) {
            throw new DataFormatException("an uncompressed LZX block longer than its chunk");
        }
        for (int i = 0; i < recent.length; i++) {
            recent[i] = ByteWords.getInt(in, at);
            at += Integer.BYTES;
        }
        System.arraycopy(in, at, out, from, bytes);
        reader.resume(at + bytes + (bytes & 1));
    }

    private void readCodes() throws DataFormatException {
        readLengths(mainLengths, 0, LzxFormat.LITERALS);
        readLengths(mainLengths, LzxFormat.LITERALS, mainSymbols);
        mainCode.build(mainLengths, mainSymbols);
        readLengths(lengthLengths, 0, LzxFormat.LENGTH_SYMBOLS);
        lengthCode.build(lengthLengths, LzxFormat.LENGTH_SYMBOLS);
    }

    /** Lengths come as differences to the block before, modulo 17, in runs. */
    private void readLengths(byte[] lengths, int from, int to) throws DataFormatException {
        for (int i = 0; i < pretreeLengths.length; i++) {
            pretreeLengths[i] = (byte) reader.read(LzxFormat.PRETREE_LENGTH_BITS);
        }
        pretree.build(pretreeLengths, pretreeLengths.length);
        int at = from;
        while (at < to) {
            reader.fill();
            int symbol = reader.symbol(pretree);
            int run = 1;
            int value = 0;
            switch (symbol) {
                case RUN_OF_ZEROS -> run = 4 + reader.take(4);
                case LONG_RUN_OF_ZEROS -> run = 20 + reader.take(5);
                case RUN_OF_SAME -> {
                    run = 4 + reader.take(1);
                    reader.fill();
                    value = difference(lengths[at], reader.symbol(pretree));
                }
                default -> value = difference(lengths[at], symbol);
            }
            int stop = Math.min(at + run, to);
            Arrays.fill(lengths, at, stop, (byte) value);
            at = stop;
        }
    }

    private static int difference(int before, int symbol) throws DataFormatException {
        if (symbol > LzxFormat.MAX_WORD) {
            throw new DataFormatException("an LZX word length given as a run inside a run");
        }
        int value = before - symbol;
        return value < 0 ? value + LzxFormat.MAX_WORD + 1 : value;
    }

    private void decodeItems(byte[] out, int from, int to, boolean aligned) throws DataFormatException {
        LzxBitReader bits = reader;
        int done = from;
        while (done < to) {
            bits.fill();
            int symbol = bits.symbol(mainCode);
            if (symbol < LzxFormat.LITERALS) {
                out[done++] = (byte) symbol;
                continue;
            }
            int length = (symbol & LzxFormat.LONG_LENGTH) + LzxFormat.MIN_MATCH;
            if (length == LzxFormat.LONG_LENGTH + LzxFormat.MIN_MATCH) {
                length += bits.symbol(lengthCode);
                bits.fill();
            }
            int slot = symbol - LzxFormat.LITERALS >> 3;
            int distance = slot < LzxFormat.RECENT_OFFSETS ? recall(slot) : readOffset(slot, aligned);
            if (distance <= 0 || distance > done || length > to - done) {
                throw new DataFormatException("an LZX match outside the chunk");
            }
            ByteWords.copyMatch(out, done, distance, length);
            done += length;
        }
    }

    private int recall(int index) {
        int distance = recent[index];
        recent[index] = recent[0];
        recent[0] = distance;
        return distance;
    }

    private int readOffset(int slot, boolean aligned) throws DataFormatException {
        int extra = LzxFormat.extraBits(slot);
        int offset = LzxFormat.slotBase(slot) - LzxFormat.OFFSET_ADJUSTMENT;
        if (aligned && extra >= LzxFormat.ALIGNED_BITS) {
            offset += reader.take(extra - LzxFormat.ALIGNED_BITS) << LzxFormat.ALIGNED_BITS;
            reader.fill();
            offset += reader.symbol(alignedCode);
        } else {
            offset += reader.take(extra);
        }
        recent[2] = recent[1];
        recent[1] = recent[0];
        recent[0] = offset;
        return offset;
    }
}
