package mediashell.media.eltorito;

import mediashell.media.block.SectorBuffer;

/** Boot Record Volume Descriptor (El Torito figure 7, ECMA-119 8.2): points to the catalog. SeaBIOS reads sector 17 only. */
public final class BootRecordVolumeDescriptor {

    public static final int SECTOR = 17;

    private static final int SIZE = 2048;
    private static final int SYSTEM = 7;
    private static final int CATALOG = 0x47;
    private static final String EL_TORITO = "EL TORITO SPECIFICATION";

    private BootRecordVolumeDescriptor() {}

    public static SectorBuffer encode(long catalogSector) {
        SectorBuffer descriptor = SectorBuffer.littleEndian(SIZE);
        descriptor.put8(0, 0).putAscii(1, "CD001").put8(6, 1);
        descriptor.putAscii(SYSTEM, EL_TORITO).put32(CATALOG, catalogSector);
        return descriptor;
    }

    /** Whether a volume descriptor is an El Torito boot record. */
    public static boolean isOne(SectorBuffer descriptor) {
        return descriptor.u8(0) == 0 && descriptor.matches(1, "CD001") && descriptor.matches(SYSTEM, EL_TORITO);
    }

    public static long catalogSector(SectorBuffer descriptor) {
        return descriptor.u32(CATALOG);
    }
}
