package mediashell.media.wim;

import java.nio.ByteBuffer;

/**
 * Where a resource lies in a WIM file (reshdr_disk_short): 24 bytes.
 *
 * @param storedSize bytes in the file, at most 2^56 - 1
 * @param flags {@code FLAG_*} bits
 * @param offset from the start of the file
 * @param originalSize bytes when decompressed
 */
public record ResourceHeader(long storedSize, int flags, long offset, long originalSize) {

    /** Bytes of the structure. */
    static final int LENGTH = 24;

    static final int FLAG_FREE = 0x01;
    static final int FLAG_METADATA = 0x02;
    static final int FLAG_COMPRESSED = 0x04;
    static final int FLAG_SPANNED = 0x08;
    static final int FLAG_SOLID = 0x10;

    /** A resource that is not there. */
    static final ResourceHeader ABSENT = new ResourceHeader(0, 0, 0, 0);

    /** The original size in the table entry that stands for a solid resource itself. */
    static final long SOLID_RESOURCE = 0x1_0000_0000L;

    private static final long SIZE_MASK = (1L << 56) - 1;
    private static final int FLAGS_SHIFT = 56;

    static ResourceHeader read(ByteBuffer buffer) {
        long sizeAndFlags = buffer.getLong();
        return new ResourceHeader(
                sizeAndFlags & SIZE_MASK, (int) (sizeAndFlags >>> FLAGS_SHIFT), buffer.getLong(), buffer.getLong());
    }

    void write(ByteBuffer buffer) {
        buffer.putLong((long) flags << FLAGS_SHIFT | storedSize).putLong(offset).putLong(originalSize);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    boolean isAbsent() {
        return storedSize == 0;
    }

    ResourceHeader at(long newOffset) {
        return new ResourceHeader(storedSize, flags, newOffset, originalSize);
    }
}
