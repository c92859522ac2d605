package mediashell.media.udf;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.SectorBuffer;

/**
 * The 16 bytes that begin every descriptor (3/7.2): identifier, version 2, checksum, CRC and the descriptor's own location,
 * a sector for volume structures and a block of the partition for file structures.
 */
final class DescriptorTag {

    static final int LENGTH = 16;

    static final int PRIMARY_VOLUME = 1;
    static final int ANCHOR_POINTER = 2;
    static final int IMPLEMENTATION_USE = 4;
    static final int PARTITION = 5;
    static final int LOGICAL_VOLUME = 6;
    static final int UNALLOCATED_SPACE = 7;
    static final int TERMINATING = 8;
    static final int LOGICAL_VOLUME_INTEGRITY = 9;
    static final int FILE_SET = 256;
    static final int FILE_IDENTIFIER = 257;
    static final int ALLOCATION_EXTENT = 258;
    static final int FILE_ENTRY = 261;
    static final int EXTENDED_FILE_ENTRY = 266;

    private static final int VERSION = 2;
    private static final int VERSION_AT = 2;
    private static final int CHECKSUM_AT = 4;
    private static final int CRC_AT = 8;
    private static final int CRC_LENGTH_AT = 10;
    private static final int LOCATION_AT = 12;

    private DescriptorTag() {}

    /** Writes the tag of a finished descriptor that fills the first {@code length} bytes of the buffer. */
    static void seal(SectorBuffer descriptor, int identifier, long location, int length) {
        descriptor.put16(0, identifier);
        descriptor.put16(VERSION_AT, VERSION);
        descriptor.put16(CRC_AT, Crc16.of(descriptor.array(), LENGTH, length - LENGTH));
        descriptor.put16(CRC_LENGTH_AT, length - LENGTH);
        descriptor.put32(LOCATION_AT, location);
        descriptor.put8(CHECKSUM_AT, checksum(descriptor));
    }

    /** The identifier if checksum and CRC are right, otherwise -1. Versions 2 and 3 (NSR03) are taken. */
    static int identify(SectorBuffer descriptor) {
        if (descriptor.size() < LENGTH || descriptor.u8(CHECKSUM_AT) != checksum(descriptor)) {
            return -1;
        }
        int crcLength = descriptor.u16(CRC_LENGTH_AT);
        if (LENGTH + crcLength > descriptor.size()
                || descriptor.u16(CRC_AT) != Crc16.of(descriptor.array(), LENGTH, crcLength)) {
            return -1;
        }
        return descriptor.u16(0);
    }

    static long location(SectorBuffer descriptor) {
        return descriptor.u32(LOCATION_AT);
    }

    static void require(SectorBuffer descriptor, int identifier, String image, String what) throws MediaException {
        int found = identify(descriptor);
        if (found != identifier) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    image,
                    "expected " + what + " (UDF descriptor " + identifier + "), but found "
                            + (found < 0 ? "bytes whose checksum or CRC is wrong" : "descriptor " + found));
        }
    }

    private static int checksum(SectorBuffer descriptor) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += i == CHECKSUM_AT ? 0 : descriptor.u8(i);
        }
        return sum & 0xFF;
    }
}
