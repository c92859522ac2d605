package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/**
 * Anchor Volume Descriptor Pointer (3/10.2, OSTA 2.2.3): where the two descriptor sequences lie.
 *
 * @param mainSector first sector of the main sequence
 * @param mainLength bytes
 */
record AnchorVolumeDescriptorPointer(long mainSector, long mainLength, long reserveSector, long reserveLength) {

    private static final int MAIN_LENGTH = 16;
    private static final int MAIN_SECTOR = 20;
    private static final int RESERVE_LENGTH = 24;
    private static final int RESERVE_SECTOR = 28;

    static AnchorVolumeDescriptorPointer standard() {
        long length = (long) Udf.SEQUENCE_SECTORS * Udf.SECTOR;
        return new AnchorVolumeDescriptorPointer(Udf.MAIN_SEQUENCE, length, Udf.RESERVE_SEQUENCE, length);
    }

    SectorBuffer encode(long sector) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(Udf.SECTOR);
        descriptor.put32(MAIN_LENGTH, mainLength).put32(MAIN_SECTOR, mainSector);
        descriptor.put32(RESERVE_LENGTH, reserveLength).put32(RESERVE_SECTOR, reserveSector);
        DescriptorTag.seal(descriptor, DescriptorTag.ANCHOR_POINTER, sector, Udf.DESCRIPTOR);
        return descriptor;
    }

    static AnchorVolumeDescriptorPointer parse(SectorBuffer descriptor) {
        return new AnchorVolumeDescriptorPointer(
                descriptor.u32(MAIN_SECTOR),
                descriptor.u32(MAIN_LENGTH),
                descriptor.u32(RESERVE_SECTOR),
                descriptor.u32(RESERVE_LENGTH));
    }
}
