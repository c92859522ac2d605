package mediashell.media.fat;

import mediashell.media.block.SectorBuffer;

/** FSInfo sector of FAT32 (FAT 5): how many clusters are free, and where to look for one. */
final class FsInfoSector {

    private static final long LEAD_SIGNATURE = 0x4161_5252;
    private static final long STRUCTURE_SIGNATURE = 0x6141_7272;
    private static final int STRUCTURE_SIGNATURE_AT = 484;
    private static final int FREE_COUNT = 488;
    private static final int NEXT_FREE = 492;
    private static final int SIGNATURE = 510;
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    private FsInfoSector() {}

    static SectorBuffer encode(FatLayout layout) {
        long end = layout.geometry().clusters() + FatGeometry.FIRST_CLUSTER;
        long free = end - layout.nextFree();
        SectorBuffer sector = SectorBuffer.littleEndian(FatGeometry.SECTOR);
        sector.put32(0, LEAD_SIGNATURE).put32(STRUCTURE_SIGNATURE_AT, STRUCTURE_SIGNATURE);
        sector.put32(FREE_COUNT, free).put32(NEXT_FREE, free == 0 ? UNKNOWN : layout.nextFree());
        return sector.put16(SIGNATURE, 0xAA55);
    }
}
