package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/**
 * Partition Descriptor (3/10.5, OSTA 2.2.12).
 *
 * @param start first sector
 * @param length sectors
 */
record PartitionDescriptor(int number, long start, long length) {

    private static final int SEQUENCE_NUMBER = 16;
    private static final int FLAGS = 20;
    private static final int NUMBER = 22;
    private static final int CONTENTS = 24;
    private static final int ACCESS_TYPE = 184;
    private static final int START = 188;
    private static final int LENGTH = 192;
    private static final int IMPLEMENTATION = 196;
    private static final int ALLOCATED = 1;
    private static final int READ_ONLY = 1;

    SectorBuffer encode(int sequenceNumber, long sector) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        descriptor.put32(SEQUENCE_NUMBER, sequenceNumber);
        descriptor.put16(FLAGS, ALLOCATED).put16(NUMBER, number);
        EntityIdentifier.putPartitionContents(descriptor, CONTENTS);
        descriptor.put32(ACCESS_TYPE, READ_ONLY).put32(START, start).put32(LENGTH, length);
        EntityIdentifier.putImplementation(descriptor, IMPLEMENTATION);
        DescriptorTag.seal(descriptor, DescriptorTag.PARTITION, sector, Udf.DESCRIPTOR);
        return descriptor;
    }

    static PartitionDescriptor parse(SectorBuffer descriptor) {
        return new PartitionDescriptor(descriptor.u16(NUMBER), descriptor.u32(START), descriptor.u32(LENGTH));
    }
}
