package mediashell.media.eltorito;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.BlockSource;
import mediashell.media.block.SectorBuffer;

/**
 * Reads the boot catalog of a disc.
 *
 * @param sector where the catalog lies
 * @param entries in the order of the catalog; the first is the default entry
 */
public record ElToritoCatalog(long sector, List<Entry> entries) {

    /**
     * One boot image.
     *
     * @param platform identifier, {@link BootPlatform#identifier()} or another firmware's
     * @param bootable whether the indicator is 0x88
     * @param emulation 0 none, 1-3 diskette, 4 hard disk
     * @param loadCount units of 512 bytes
     * @param sector first sector of 2048 bytes
     */
    public record Entry(int platform, boolean bootable, int emulation, int loadCount, long sector) {}

    private static final int SECTOR_BYTES = BootCatalog.SIZE;
    private static final int EMULATION_MASK = 0x0F;

    /**
     * Reads the catalog that sector 17 points to.
     *
     * @return empty when the disc has no El Torito boot record
     * @throws MediaException with {@link MediaErrorCode#CORRUPT_IMAGE} when the record points to something else
     */
    public static Optional<ElToritoCatalog> read(BlockSource disc) throws IOException {
        long recordAt = (long) BootRecordVolumeDescriptor.SECTOR * SECTOR_BYTES;
        if (disc.size() < recordAt + SECTOR_BYTES) {
            return Optional.empty();
        }
        SectorBuffer descriptor = SectorBuffer.littleEndian(disc.read(recordAt, SECTOR_BYTES));
        if (!BootRecordVolumeDescriptor.isOne(descriptor)) {
            return Optional.empty();
        }
        long sector = BootRecordVolumeDescriptor.catalogSector(descriptor);
        SectorBuffer catalog = SectorBuffer.littleEndian(disc.read(sector * SECTOR_BYTES, SECTOR_BYTES));
        requireValidation(catalog, disc);
        return Optional.of(new ElToritoCatalog(sector, entries(catalog)));
    }

    private static void requireValidation(SectorBuffer catalog, BlockSource disc) throws MediaException {
        boolean valid = catalog.u8(0) == BootCatalog.VALIDATION
                && catalog.u16(BootCatalog.KEY_AT) == BootCatalog.KEY
                && BootCatalog.sum(catalog) == 0;
        if (!valid) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    disc.describe(),
                    "the boot record points to a boot catalog whose validation entry is wrong");
        }
    }

    private static List<Entry> entries(SectorBuffer catalog) {
        List<Entry> entries = new ArrayList<>();
        int platform = catalog.u8(BootCatalog.PLATFORM_AT);
        int left = 1;
        boolean last = false;
        for (int at = BootCatalog.ENTRY; at < SECTOR_BYTES; at += BootCatalog.ENTRY) {
            int indicator = catalog.u8(at);
            if (left > 0 && indicator != BootCatalog.EXTENSION) {
                entries.add(entry(catalog, at, platform));
                left--;
            } else if (indicator == BootCatalog.MORE_SECTIONS || indicator == BootCatalog.LAST_SECTION) {
                platform = catalog.u8(at + BootCatalog.PLATFORM_AT);
                left = catalog.u16(at + 2);
                last = indicator == BootCatalog.LAST_SECTION;
            } else if (last || indicator != BootCatalog.EXTENSION) {
                break;
            }
        }
        return List.copyOf(entries);
    }

    private static Entry entry(SectorBuffer catalog, int at, int platform) {
        return new Entry(
                platform,
                catalog.u8(at) == BootCatalog.BOOTABLE,
                catalog.u8(at + BootCatalog.MEDIA_AT) & EMULATION_MASK,
                catalog.u16(at + BootCatalog.COUNT_AT),
                catalog.u32(at + BootCatalog.SECTOR_AT));
    }
}
