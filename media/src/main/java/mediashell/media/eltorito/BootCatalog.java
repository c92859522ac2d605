package mediashell.media.eltorito;

import java.util.List;

import mediashell.media.block.SectorBuffer;

/**
 * Boot catalog (El Torito 2.0) in one sector: validation entry, default entry for the first image, and a section with one
 * entry for each further image.
 */
public final class BootCatalog {

    /** Bytes of the catalog. */
    public static final int SIZE = 2048;

    static final int ENTRY = 32;
    static final int VALIDATION = 0x01;
    static final int BOOTABLE = 0x88;
    static final int MORE_SECTIONS = 0x90;
    static final int LAST_SECTION = 0x91;
    static final int EXTENSION = 0x44;

    static final int PLATFORM_AT = 1;
    static final int MEDIA_AT = 1;
    static final int COUNT_AT = 6;
    static final int SECTOR_AT = 8;
    static final int CHECKSUM_AT = 0x1C;
    static final int KEY_AT = 0x1E;
    static final int KEY = 0xAA55;

    private static final int VENDOR_AT = 4;

    private BootCatalog() {}

    public static SectorBuffer encode(List<PlacedBootImage> images) {
        SectorBuffer catalog = SectorBuffer.littleEndian(SIZE);
        putValidation(catalog, images.getFirst().platform());
        putEntry(catalog, ENTRY, images.getFirst());
        int at = 2 * ENTRY;
        for (int i = 1; i < images.size(); i++) {
            PlacedBootImage image = images.get(i);
            catalog.put8(at, i == images.size() - 1 ? LAST_SECTION : MORE_SECTIONS);
            catalog.put8(at + PLATFORM_AT, image.platform().identifier()).put16(at + 2, 1);
            putEntry(catalog, at + ENTRY, image);
            at += 2 * ENTRY;
        }
        return catalog;
    }

    private static void putValidation(SectorBuffer catalog, BootPlatform platform) {
        catalog.put8(0, VALIDATION).put8(PLATFORM_AT, platform.identifier());
        catalog.putAscii(VENDOR_AT, "Mediashell").put16(KEY_AT, KEY);
        catalog.put16(CHECKSUM_AT, -sum(catalog));
    }

    /** El Torito 2.1: the sixteen words of the validation entry sum up to zero. */
    static int sum(SectorBuffer catalog) {
        int sum = 0;
        for (int at = 0; at < ENTRY; at += 2) {
            sum += catalog.u16(at);
        }
        return sum & 0xFFFF;
    }

    private static void putEntry(SectorBuffer catalog, int at, PlacedBootImage image) {
        catalog.put8(at, BOOTABLE).put16(at + COUNT_AT, image.loadCount()).put32(at + SECTOR_AT, image.sector());
    }
}
