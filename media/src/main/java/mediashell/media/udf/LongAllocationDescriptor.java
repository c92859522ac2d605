package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/** A long_ad (4/14.14.2): extent length, block, partition reference 0, 6 bytes for the implementation. */
final class LongAllocationDescriptor {

    static final int LENGTH = 16;

    private LongAllocationDescriptor() {}

    static void put(SectorBuffer target, int offset, long bytes, long block) {
        target.put32(offset, bytes).put32(offset + 4, block).put16(offset + 8, 0);
    }

    static long block(SectorBuffer source, int offset) {
        return source.u32(offset + 4);
    }
}
