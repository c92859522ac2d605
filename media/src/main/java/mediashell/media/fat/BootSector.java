package mediashell.media.fat;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.SectorBuffer;

/** Boot sector with BIOS parameter block (FAT 3.1 to 3.3). */
final class BootSector {

    static final int FSINFO_SECTOR = 1;
    static final int BACKUP_SECTOR = 6;

    private static final int OEM_NAME = 3;
    private static final int BYTES_PER_SECTOR = 11;
    private static final int SECTORS_PER_CLUSTER = 13;
    private static final int RESERVED = 14;
    private static final int TABLES = 16;
    private static final int ROOT_ENTRIES = 17;
    private static final int TOTAL_16 = 19;
    private static final int MEDIA = 21;
    private static final int TABLE_SECTORS_16 = 22;
    private static final int SECTORS_PER_TRACK = 24;
    private static final int HEADS = 26;
    private static final int HIDDEN = 28;
    private static final int TOTAL_32 = 32;
    private static final int TABLE_SECTORS_32 = 36;
    private static final int ROOT_CLUSTER = 44;
    private static final int FSINFO = 48;
    private static final int BACKUP = 50;
    private static final int SIGNATURE = 510;

    private static final int EXTENDED_16 = 36;
    private static final int EXTENDED_32 = 64;
    private static final int CODE_16 = 62;
    private static final int CODE_32 = 90;

    /** INT 18h tells the BIOS to try the next device; then wait for ever. */
    private static final byte[] NOT_BOOTABLE = {(byte) 0xCD, 0x18, (byte) 0xEB, (byte) 0xFE};

    private BootSector() {}

    static SectorBuffer encode(FatLayout layout) {
        FatGeometry geometry = layout.geometry();
        FatSpecification specification = layout.specification();
        boolean wide = geometry.kind() == FatKind.FAT32;
        SectorBuffer sector = SectorBuffer.littleEndian(FatGeometry.SECTOR);
        int code = wide ? CODE_32 : CODE_16;
        sector.put8(0, 0xEB).put8(1, code - 2).put8(2, 0x90).putPadded(OEM_NAME, 8, "MSWIN4.1");
        putParameters(sector, geometry, specification.hiddenSectors());
        if (wide) {
            sector.put32(TABLE_SECTORS_32, geometry.fatSectors()).put32(ROOT_CLUSTER, FatGeometry.FIRST_CLUSTER);
            sector.put16(FSINFO, FSINFO_SECTOR).put16(BACKUP, BACKUP_SECTOR);
        } else {
            sector.put16(TABLE_SECTORS_16, (int) geometry.fatSectors());
        }
        putExtended(sector, wide ? EXTENDED_32 : EXTENDED_16, geometry, specification);
        if (specification.bootCode() == null) {
            sector.putBytes(code, NOT_BOOTABLE);
        } else {
            System.arraycopy(specification.bootCode(), code, sector.array(), code, SIGNATURE - code);
        }
        return sector.put16(SIGNATURE, 0xAA55);
    }

    private static void putParameters(SectorBuffer sector, FatGeometry geometry, long hidden) {
        boolean diskette = geometry.media() == FatGeometry.DISKETTE;
        sector.put16(BYTES_PER_SECTOR, FatGeometry.SECTOR).put8(SECTORS_PER_CLUSTER, geometry.sectorsPerCluster());
        sector.put16(RESERVED, geometry.reservedSectors()).put8(TABLES, FatGeometry.TABLES);
        sector.put16(ROOT_ENTRIES, geometry.rootEntries()).put8(MEDIA, geometry.media());
        boolean small = geometry.totalSectors() <= 0xFFFF && geometry.kind() != FatKind.FAT32;
        sector.put16(TOTAL_16, small ? (int) geometry.totalSectors() : 0);
        sector.put32(TOTAL_32, small ? 0 : geometry.totalSectors());
        sector.put16(SECTORS_PER_TRACK, diskette ? 18 : 63).put16(HEADS, diskette ? 2 : 255);
        sector.put32(HIDDEN, hidden);
    }

    private static void putExtended(SectorBuffer sector, int at, FatGeometry geometry, FatSpecification specification) {
        sector.put8(at, geometry.media() == FatGeometry.DISKETTE ? 0x00 : 0x80).put8(at + 2, 0x29);
        sector.put32(at + 3, specification.seed().serial("fat.volume"));
        sector.putPadded(at + 7, 11, FatName.label(specification.label()));
        sector.putPadded(at + 18, 8, geometry.kind().name());
    }

    static String label(SectorBuffer sector, FatKind kind) {
        return sector.ascii((kind == FatKind.FAT32 ? EXTENDED_32 : EXTENDED_16) + 7, 11);
    }

    static long rootCluster(SectorBuffer sector) {
        return sector.u32(ROOT_CLUSTER);
    }

    /** Whether a sector looks like the start of a FAT volume, not like a master boot record. */
    static boolean isOne(SectorBuffer sector) {
        int perCluster = sector.u8(SECTORS_PER_CLUSTER);
        return sector.u16(SIGNATURE) == 0xAA55
                && (sector.u8(0) == 0xEB || sector.u8(0) == 0xE9)
                && sector.u16(BYTES_PER_SECTOR) == FatGeometry.SECTOR
                && Integer.bitCount(perCluster) == 1
                && sector.u16(RESERVED) > 0
                && (sector.u8(TABLES) == 1 || sector.u8(TABLES) == 2);
    }

    /** The geometry that a boot sector states, checked against the size of its volume in bytes. */
    static FatGeometry parse(SectorBuffer sector, long volumeBytes, String image) throws MediaException {
        if (!isOne(sector)) {
            throw new MediaException(
                    MediaErrorCode.UNSUPPORTED_FORMAT, image, "no FAT boot sector with sectors of 512 bytes was found");
        }
        long total = sector.u16(TOTAL_16) != 0 ? sector.u16(TOTAL_16) : sector.u32(TOTAL_32);
        long table = sector.u16(TABLE_SECTORS_16) != 0 ? sector.u16(TABLE_SECTORS_16) : sector.u32(TABLE_SECTORS_32);
        int rootEntries = sector.u16(ROOT_ENTRIES);
        int perCluster = sector.u8(SECTORS_PER_CLUSTER);
        long rootSectors = (rootEntries * 32L + FatGeometry.SECTOR - 1) / FatGeometry.SECTOR;
        long data = sector.u16(RESERVED) + sector.u8(TABLES) * table + rootSectors;
        long clusters = (total - data) / perCluster;
        FatKind kind = FatKind.ofClusters(clusters);
        boolean sound = total * FatGeometry.SECTOR <= volumeBytes
                && data < total
                && table * FatGeometry.SECTOR * 8 / kind.bits() >= clusters + FatGeometry.FIRST_CLUSTER
                && clusters <= FatKind.FAT32.mostClusters()
                && (kind == FatKind.FAT32) == (rootEntries == 0);
        if (!sound) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    image,
                    "the FAT boot sector contradicts itself or the image: " + total + " sectors, " + clusters
                            + " clusters, tables of " + table + " sectors in " + volumeBytes + " bytes");
        }
        return new FatGeometry(
                kind,
                total,
                perCluster,
                sector.u16(RESERVED),
                sector.u8(TABLES),
                table,
                rootEntries,
                clusters,
                sector.u8(MEDIA));
    }
}
