package mediashell.media.image;

import java.time.Instant;
import java.util.List;

import mediashell.media.TreeFile;
import mediashell.media.block.ImageSeed;
import mediashell.media.eltorito.BootEntry;

/**
 * All that decides the bytes of a disc; equal specifications give equal discs.
 *
 * @param label up to 30 Latin-1 characters or 15 others
 * @param created the instant that every structure of the volume itself carries
 * @param files in the order in which their data shall lie
 * @param directories directories that shall exist even when empty
 * @param bootEntries the first becomes the default entry; empty for a disc that does not boot
 */
public record DiscSpecification(
        String label,
        DiscForm form,
        Instant created,
        ImageSeed seed,
        List<TreeFile> files,
        List<String> directories,
        List<BootEntry> bootEntries) {}
