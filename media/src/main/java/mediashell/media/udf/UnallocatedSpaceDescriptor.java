package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/** Unallocated Space Descriptor (3/10.8) without any space, as on every read-only disc. */
final class UnallocatedSpaceDescriptor {

    private static final int SEQUENCE_NUMBER = 16;

    private UnallocatedSpaceDescriptor() {}

    static SectorBuffer encode(int sequenceNumber, long sector) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        descriptor.put32(SEQUENCE_NUMBER, sequenceNumber);
        DescriptorTag.seal(descriptor, DescriptorTag.UNALLOCATED_SPACE, sector, Udf.DESCRIPTOR);
        return descriptor;
    }
}
