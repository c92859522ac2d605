package mediashell.media.fat;

import java.time.Instant;
import java.util.List;

import mediashell.media.TreeFile;
import mediashell.media.block.ImageSeed;

/**
 * All that decides the bytes of a FAT volume.
 *
 * @param label up to 11 characters; others than letters, digits and a few signs become underscores
 * @param created the instant of the label and of directories; FAT stores it to two seconds, here in UTC
 * @param files in the order in which their data shall lie
 * @param size what the volume shall be
 * @param hiddenSectors sectors in front of the volume on its disk, 0 without a partition table
 * @param bootCode a whole boot sector whose code is taken over, or null for a volume that no BIOS boots
 */
public record FatSpecification(
        String label,
        Instant created,
        ImageSeed seed,
        List<TreeFile> files,
        List<String> directories,
        FatSize size,
        long hiddenSectors,
        byte[] bootCode) {}
