package mediashell.media.udf;

import java.time.Instant;

import mediashell.media.block.SectorBuffer;

/**
 * Logical Volume Integrity Descriptor (3/10.10, OSTA 2.2.6) of a closed volume without free space.
 *
 * @param directories with the root
 * @param nextUniqueId larger than every unique id in the volume
 */
record LogicalVolumeIntegrityDescriptor(
        Instant recorded, long partitionLength, int files, int directories, long nextUniqueId) {

    private static final int RECORDED = 16;
    private static final int TYPE = 28;
    private static final int NEXT_UNIQUE_ID = 40;
    private static final int PARTITIONS = 72;
    private static final int IMPLEMENTATION_LENGTH = 76;
    private static final int FREE_SPACE = 80;
    private static final int SIZE = 84;
    private static final int IMPLEMENTATION = 88;
    private static final int IMPLEMENTATION_BYTES = 46;
    private static final int CLOSED = 1;

    SectorBuffer encode(long sector) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        Timestamp.put(descriptor, RECORDED, recorded);
        descriptor.put32(TYPE, CLOSED).put64(NEXT_UNIQUE_ID, nextUniqueId);
        descriptor.put32(PARTITIONS, 1).put32(IMPLEMENTATION_LENGTH, IMPLEMENTATION_BYTES);
        descriptor.put32(FREE_SPACE, 0).put32(SIZE, partitionLength);
        EntityIdentifier.putImplementation(descriptor, IMPLEMENTATION);
        int counts = IMPLEMENTATION + EntityIdentifier.LENGTH;
        descriptor.put32(counts, files).put32(counts + 4, directories);
        descriptor
                .put16(counts + 8, Udf.REVISION)
                .put16(counts + 10, Udf.REVISION)
                .put16(counts + 12, Udf.REVISION);
        DescriptorTag.seal(
                descriptor, DescriptorTag.LOGICAL_VOLUME_INTEGRITY, sector, IMPLEMENTATION + IMPLEMENTATION_BYTES);
        return descriptor;
    }
}
