package mediashell.media.iso9660;

import java.time.Instant;

import mediashell.media.block.SectorBuffer;

/**
 * Directory Record (9.1).
 *
 * @param sector first sector of the extent
 * @param length bytes of the extent
 * @param moreExtents whether the next record of the same name goes on with the file (9.1.6, bit 7)
 * @param identifier as stored, with version
 */
record DirectoryRecord(
        long sector, long length, Instant recorded, boolean directory, boolean moreExtents, byte[] identifier) {

    static final byte[] SELF = {0};
    static final byte[] PARENT = {1};

    static final int FIXED_LENGTH = 33;

    private static final int EXTENT = 2;
    private static final int DATA_LENGTH = 10;
    private static final int RECORDED = 18;
    private static final int FLAGS = 25;
    private static final int VOLUME_NUMBER = 28;
    private static final int IDENTIFIER_LENGTH = 32;

    private static final int FLAG_DIRECTORY = 0x02;
    private static final int FLAG_MORE_EXTENTS = 0x80;

    static int lengthFor(byte[] identifier) {
        return FIXED_LENGTH + identifier.length + 1 & ~1;
    }

    void put(SectorBuffer target, int offset) {
        target.put8(offset, lengthFor(identifier));
        target.putBoth32(offset + EXTENT, sector).putBoth32(offset + DATA_LENGTH, length);
        RecordingTime.putShort(target, offset + RECORDED, recorded);
        target.put8(offset + FLAGS, (directory ? FLAG_DIRECTORY : 0) | (moreExtents ? FLAG_MORE_EXTENTS : 0));
        target.putBoth16(offset + VOLUME_NUMBER, 1);
        target.put8(offset + IDENTIFIER_LENGTH, identifier.length).putBytes(offset + FIXED_LENGTH, identifier);
    }

    /** The record at an offset, or null when it is not whole. */
    static DirectoryRecord parse(SectorBuffer source, int offset) {
        if (offset + FIXED_LENGTH > source.size()) {
            return null;
        }
        int recordLength = source.u8(offset);
        int identifierLength = source.u8(offset + IDENTIFIER_LENGTH);
        if (recordLength < FIXED_LENGTH + identifierLength || offset + recordLength > source.size()) {
            return null;
        }
        int flags = source.u8(offset + FLAGS);
        return new DirectoryRecord(
                source.u32(offset + EXTENT),
                source.u32(offset + DATA_LENGTH),
                RecordingTime.getShort(source, offset + RECORDED),
                (flags & FLAG_DIRECTORY) != 0,
                (flags & FLAG_MORE_EXTENTS) != 0,
                source.slice(offset + FIXED_LENGTH, identifierLength));
    }

    boolean isSelfOrParent() {
        return identifier.length == 1 && identifier[0] >= 0 && identifier[0] <= 1;
    }
}
