package mediashell.media.udf;

import java.time.Instant;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.SectorBuffer;

/**
 * File Entry (4/14.9, OSTA 2.3.6) with short allocation descriptors for one contiguous run of blocks, which is cut into
 * extents of at most 2^30 - 2048 bytes.
 *
 * @param links file identifiers that point here; of a directory: its own entry and each child directory's parent entry
 * @param size bytes
 * @param block first block of the data in the partition; of no meaning when the size is 0
 */
record FileEntry(boolean directory, int links, long size, long block, Instant modified, long uniqueId) {

    /** The largest file that one entry without a continuation describes: 234 extents. */
    static final long LARGEST_FILE = (Udf.SECTOR - 176L) / 8 * Udf.LONGEST_EXTENT;

    private static final int STRATEGY = 20;
    private static final int MAX_ENTRIES = 24;
    private static final int FILE_TYPE = 27;
    private static final int OWNER = 36;
    private static final int GROUP = 40;
    private static final int PERMISSIONS = 44;
    private static final int LINKS = 48;
    private static final int SIZE = 56;
    private static final int BLOCKS_RECORDED = 64;
    private static final int ACCESSED = 72;
    private static final int MODIFIED = 84;
    private static final int ATTRIBUTES_CHANGED = 96;
    private static final int CHECKPOINT = 108;
    private static final int IMPLEMENTATION = 128;
    private static final int UNIQUE_ID = 160;
    private static final int ALLOCATION_LENGTH = 172;
    private static final int ALLOCATION = 176;
    private static final int SHORT_AD = 8;

    private static final int TYPE_DIRECTORY = 4;
    private static final int TYPE_FILE = 5;
    private static final long NO_OWNER = 0xFFFF_FFFFL;
    private static final int READ_ALL = 0x1084;
    private static final int READ_SEARCH_ALL = 0x14A5;

    static void requireStorable(String path, long size) throws MediaException {
        if (size > LARGEST_FILE) {
            throw new MediaException(
                    MediaErrorCode.FILE_TOO_LARGE,
                    path,
                    "the file has " + size + " bytes; a UDF file here has at most " + LARGEST_FILE);
        }
    }

    SectorBuffer encode(long location) {
        SectorBuffer entry = SectorBuffer.littleEndian(Udf.SECTOR);
        entry.put16(STRATEGY, 4).put16(MAX_ENTRIES, 1);
        entry.put8(FILE_TYPE, directory ? TYPE_DIRECTORY : TYPE_FILE);
        entry.put32(OWNER, NO_OWNER).put32(GROUP, NO_OWNER);
        entry.put32(PERMISSIONS, directory ? READ_SEARCH_ALL : READ_ALL);
        entry.put16(LINKS, links).put64(SIZE, size);
        entry.put64(BLOCKS_RECORDED, (size + Udf.SECTOR - 1) / Udf.SECTOR);
        Timestamp.put(entry, ACCESSED, modified);
        byte[] timestamp = entry.slice(ACCESSED, Timestamp.LENGTH);
        entry.putBytes(MODIFIED, timestamp).putBytes(ATTRIBUTES_CHANGED, timestamp);
        entry.put32(CHECKPOINT, 1).put64(UNIQUE_ID, uniqueId);
        EntityIdentifier.putImplementation(entry, IMPLEMENTATION);
        int end = putExtents(entry);
        entry.put32(ALLOCATION_LENGTH, end - ALLOCATION);
        DescriptorTag.seal(entry, DescriptorTag.FILE_ENTRY, location, end);
        return entry;
    }

    private int putExtents(SectorBuffer entry) {
        int at = ALLOCATION;
        for (long done = 0; done < size; done += Udf.LONGEST_EXTENT) {
            entry.put32(at, Math.min(Udf.LONGEST_EXTENT, size - done));
            entry.put32(at + 4, block + done / Udf.SECTOR);
            at += SHORT_AD;
        }
        return at;
    }
}
