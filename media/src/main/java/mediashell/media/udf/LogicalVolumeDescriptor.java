package mediashell.media.udf;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.SectorBuffer;

/**
 * Logical Volume Descriptor (3/10.6, OSTA 2.2.4) with one partition map of type 1.
 *
 * @param revision UDF revision in BCD
 * @param fileSetBlock block of the File Set Descriptor in the partition
 * @param partitionNumber the number that the partition descriptor carries
 */
record LogicalVolumeDescriptor(String label, int revision, long fileSetBlock, int partitionNumber) {

    private static final int SEQUENCE_NUMBER = 16;
    private static final int CHARSET = 20;
    private static final int LABEL = 84;
    private static final int BLOCK_SIZE = 212;
    private static final int DOMAIN = 216;
    private static final int REVISION = DOMAIN + 24;
    private static final int FILE_SET = 248;
    private static final int MAP_TABLE_LENGTH = 264;
    private static final int MAP_COUNT = 268;
    private static final int IMPLEMENTATION = 272;
    private static final int INTEGRITY = 432;
    private static final int MAP = 440;
    private static final int MAP_LENGTH = 6;

    static SectorBuffer encode(UdfVolumeIdentity identity, int sequenceNumber, long sector) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        descriptor.put32(SEQUENCE_NUMBER, sequenceNumber);
        CharacterSet.put(descriptor, CHARSET);
        CompressedUnicode.putDstring(descriptor, LABEL, 128, identity.label());
        descriptor.put32(BLOCK_SIZE, Udf.SECTOR);
        EntityIdentifier.putDomain(descriptor, DOMAIN);
        LongAllocationDescriptor.put(descriptor, FILE_SET, 2L * Udf.SECTOR, 0);
        descriptor.put32(MAP_TABLE_LENGTH, MAP_LENGTH).put32(MAP_COUNT, 1);
        EntityIdentifier.putImplementation(descriptor, IMPLEMENTATION);
        descriptor.put32(INTEGRITY, 2L * Udf.SECTOR).put32(INTEGRITY + 4, Udf.INTEGRITY_SEQUENCE);
        descriptor.put8(MAP, 1).put8(MAP + 1, MAP_LENGTH).put16(MAP + 2, 1).put16(MAP + 4, 0);
        DescriptorTag.seal(descriptor, DescriptorTag.LOGICAL_VOLUME, sector, Udf.DESCRIPTOR);
        return descriptor;
    }

    static LogicalVolumeDescriptor parse(SectorBuffer descriptor, String image) throws MediaException {
        requireSupported(
                descriptor.u32(BLOCK_SIZE) == Udf.SECTOR,
                image,
                "logical blocks of " + descriptor.u32(BLOCK_SIZE) + " bytes; only blocks of 2048 bytes are read");
        requireSupported(
                descriptor.u32(MAP_COUNT) == 1 && descriptor.u8(MAP) == 1 && descriptor.u8(MAP + 1) == MAP_LENGTH,
                image,
                "partition maps other than one of type 1, as rewritable and Blu-ray volumes have");
        return new LogicalVolumeDescriptor(
                CompressedUnicode.dstring(descriptor, LABEL, 128),
                descriptor.u16(REVISION),
                LongAllocationDescriptor.block(descriptor, FILE_SET),
                descriptor.u16(MAP + 4));
    }

    private static void requireSupported(boolean condition, String image, String feature) throws MediaException {
        if (!condition) {
            throw new MediaException(MediaErrorCode.UNSUPPORTED_FORMAT, image, "the UDF volume has " + feature);
        }
    }
}
