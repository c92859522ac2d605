package mediashell.media.udf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.BlockSource;
import mediashell.media.block.Extent;
import mediashell.media.block.SectorBuffer;

/**
 * Reads File Entries (4/14.9) and Extended File Entries (4/14.17) with short, long or embedded allocation and
 * continuation extents (4/14.5).
 */
final class FileEntryReader {

    /**
     * A file entry as read.
     *
     * @param extents places in the image, exactly {@code size} bytes together; empty when the bytes are embedded
     * @param embedded the bytes themselves, or null
     */
    record Entry(boolean directory, long size, Instant modified, List<Extent> extents, byte[] embedded) {}

    private static final int FILE_TYPE = 27;
    private static final int FLAGS = 34;
    private static final int SIZE = 56;
    private static final int TYPE_DIRECTORY = 4;
    private static final int ALLOCATION_SHORT = 0;
    private static final int ALLOCATION_LONG = 1;
    private static final int ALLOCATION_EMBEDDED = 3;
    private static final int RECORDED = 0;
    private static final int CONTINUATION = 3;

    /** Far more than a file on any real disc has; each continuation holds 253 extents. */
    private static final int MOST_CONTINUATIONS = 4096;

    private final BlockSource disc;
    private final long partitionStart;
    private final long partitionLength;

    /** Start and length in sectors. */
    FileEntryReader(BlockSource disc, long partitionStart, long partitionLength) {
        this.disc = disc;
        this.partitionStart = partitionStart;
        this.partitionLength = partitionLength;
    }

    SectorBuffer block(long block) throws IOException {
        if (block >= partitionLength) {
            throw corrupt("block " + block + " is wanted of a partition of " + partitionLength + " blocks");
        }
        return SectorBuffer.littleEndian(disc.read((partitionStart + block) * Udf.SECTOR, Udf.SECTOR));
    }

    Entry read(long block) throws IOException {
        SectorBuffer entry = block(block);
        boolean extended = DescriptorTag.identify(entry) == DescriptorTag.EXTENDED_FILE_ENTRY;
        if (!extended) {
            DescriptorTag.require(entry, DescriptorTag.FILE_ENTRY, disc.describe(), "a file entry at block " + block);
        }
        boolean directory = entry.u8(FILE_TYPE) == TYPE_DIRECTORY;
        long size = entry.u64(SIZE);
        Instant modified = Timestamp.get(entry, extended ? 92 : 84);
        int lengths = extended ? 208 : 168;
        long start = lengths + 8 + entry.u32(lengths);
        long end = start + entry.u32(lengths + 4);
        if (end > entry.size() || size < 0) {
            throw corrupt("the file entry at block " + block + " is longer than its block");
        }
        int allocation = entry.u16(FLAGS) & 7;
        if (allocation == ALLOCATION_EMBEDDED) {
            return embedded(entry, directory, size, modified, (int) start, (int) end);
        }
        List<Extent> extents = extents(entry, allocation, (int) start, (int) end, size);
        return new Entry(directory, size, modified, extents, null);
    }

    private Entry embedded(SectorBuffer entry, boolean directory, long size, Instant modified, int start, int end)
            throws MediaException {
        if (size > end - start) {
            throw corrupt("a file of " + size + " bytes is said to be embedded in " + (end - start));
        }
        return new Entry(directory, size, modified, List.of(), entry.slice(start, (int) size));
    }

    private List<Extent> extents(SectorBuffer entry, int allocation, int start, int end, long size) throws IOException {
        if (allocation != ALLOCATION_SHORT && allocation != ALLOCATION_LONG) {
            throw unsupported("extended allocation descriptors");
        }
        int step = allocation == ALLOCATION_SHORT ? 8 : LongAllocationDescriptor.LENGTH;
        List<Extent> extents = new ArrayList<>(1);
        SectorBuffer from = entry;
        int at = start;
        int stop = end;
        long left = size;
        for (int continuations = 0; left > 0; ) {
            if (at + step > stop || (from.u32(at) & 0x3FFF_FFFF) == 0) {
                throw corrupt("the extents of a file end " + left + " bytes before the file does");
            }
            int type = (int) (from.u32(at) >>> 30);
            if (type == CONTINUATION && ++continuations <= MOST_CONTINUATIONS) {
                from = block(from.u32(at + 4));
                DescriptorTag.require(from, DescriptorTag.ALLOCATION_EXTENT, disc.describe(), "a continuation");
                at = 24;
                stop = (int) Math.min(from.size(), 24 + from.u32(20));
                continue;
            }
            if (type != RECORDED) {
                throw unsupported("extents that are not recorded, or too many continuations");
            }
            long length = Math.min(from.u32(at) & 0x3FFF_FFFF, left);
            extents.add(placed(from.u32(at + 4), length));
            left -= length;
            at += step;
        }
        return extents;
    }

    private Extent placed(long block, long length) throws MediaException {
        long blocks = (length + Udf.SECTOR - 1) / Udf.SECTOR;
        long offset = (partitionStart + block) * Udf.SECTOR;
        if (block + blocks > partitionLength || offset + length > disc.size()) {
            throw corrupt("an extent of " + blocks + " blocks at " + block + " reaches beyond the partition of "
                    + partitionLength + " blocks or the end of the image");
        }
        return new Extent(offset, length);
    }

    MediaException corrupt(String sentence) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, disc.describe(), sentence);
    }

    private MediaException unsupported(String feature) {
        return new MediaException(MediaErrorCode.UNSUPPORTED_FORMAT, disc.describe(), "the UDF volume uses " + feature);
    }
}
