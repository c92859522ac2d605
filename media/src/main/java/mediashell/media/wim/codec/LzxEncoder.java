package mediashell.media.wim.codec;

/**
 * Encodes LZX in its WIM flavour for chunks of at most 32 KiB: x86 calls are translated, a parser chooses the items,
 * one block carries them.
 */
public final class LzxEncoder implements ChunkEncoder {

    /** Bytes behind a chunk that parsers may read, whatever their value. */
    static final int PADDING = 16;

    private final LzxParser parser;
    private final LzxItems items = new LzxItems();
    private final LzxBlockWriter block = new LzxBlockWriter();
    private final LzxBitWriter writer = new LzxBitWriter();
    private final byte[] work = new byte[HashChains.CHUNK_SIZE + PADDING];

    private LzxEncoder(LzxParser parser) {
        this.parser = parser;
    }

    /** Fast: hash chains and lazy evaluation. */
    public static LzxEncoder lazy() {
        return new LzxEncoder(new LzxLazyParser());
    }

    /** Small: binary trees and near-optimal parsing, several times slower. */
    public static LzxEncoder optimal() {
        return new LzxEncoder(new LzxOptimalParser());
    }

    @Override
    public int encode(byte[] chunk, int length, byte[] out) {
        if (length < PADDING) {
            return 0;
        }
        System.arraycopy(chunk, 0, work, 0, length);
        LzxCallTranslation.apply(work, length);
        parser.parse(work, length, items);
        block.reset();
        block.analyse(items, 0, items.count());
        int words = (block.bits() + 15) / 16;
        if (2 * words >= length) {
            return 0;
        }
        writer.start(out);
        block.write(items, 0, items.count(), length, writer);
        return writer.finish();
    }
}
