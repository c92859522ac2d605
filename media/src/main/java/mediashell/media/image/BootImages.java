package mediashell.media.image;

import java.io.IOException;
import java.util.Optional;

import mediashell.media.block.BlockSource;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.eltorito.ElToritoCatalog;
import mediashell.media.fat.FatVolume;

/** Looks into the boot images that a disc's catalog points to. */
public final class BootImages {

    private static final int SECTOR = 2048;

    private BootImages() {}

    /**
     * The FAT volume that UEFI firmware starts from: the first bootable UEFI entry. Its size is what its boot sector says,
     * as the catalog's 16-bit count cannot hold it. Closing the volume closes the disc's source.
     *
     * @return empty for a disc without such an entry
     */
    public static Optional<FatVolume> uefiVolume(BlockSource disc) throws IOException {
        Optional<ElToritoCatalog> catalog = ElToritoCatalog.read(disc);
        if (catalog.isEmpty()) {
            return Optional.empty();
        }
        for (ElToritoCatalog.Entry entry : catalog.get().entries()) {
            if (entry.bootable() && entry.platform() == BootPlatform.UEFI.identifier()) {
                long start = Math.min(entry.sector() * SECTOR, disc.size());
                return Optional.of(FatVolume.open(disc.window(start, disc.size() - start)));
            }
        }
        return Optional.empty();
    }
}
