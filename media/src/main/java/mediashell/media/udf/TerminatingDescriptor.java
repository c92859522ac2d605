package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/** Terminating Descriptor (3/10.9, 4/14.2): the end of a sequence. */
final class TerminatingDescriptor {

    private TerminatingDescriptor() {}

    static SectorBuffer encode(long location) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        DescriptorTag.seal(descriptor, DescriptorTag.TERMINATING, location, Udf.DESCRIPTOR);
        return descriptor;
    }
}
