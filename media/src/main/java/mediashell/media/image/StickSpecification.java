package mediashell.media.image;

import java.time.Instant;
import java.util.List;

import mediashell.media.TreeFile;
import mediashell.media.block.ImageSeed;
import mediashell.media.fat.FatKind;

/**
 * All that decides the bytes of a stick; equal specifications give equal sticks.
 *
 * @param label up to 11 characters
 * @param files in the order in which their data shall lie
 * @param directories directories that shall exist even when empty
 * @param sectors sectors of 512 bytes of the whole stick, 0 for an image just large enough
 * @param kind of the volume; only FAT32 boots by BIOS
 */
public record StickSpecification(
        String label,
        PartitionScheme scheme,
        Instant created,
        ImageSeed seed,
        List<TreeFile> files,
        List<String> directories,
        long sectors,
        FatKind kind) {

    /** A stick with a FAT32 volume, as all sticks that boot Windows. */
    public StickSpecification(
            String label,
            PartitionScheme scheme,
            Instant created,
            ImageSeed seed,
            List<TreeFile> files,
            List<String> directories,
            long sectors) {
        this(label, scheme, created, seed, files, directories, sectors, FatKind.FAT32);
    }
}
