package mediashell.media.fat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;

/**
 * The small FAT image around a UEFI application that a disc's UEFI boot entry points to, in the role of Microsoft's
 * {@code efisys.bin}: the firmware starts {@code \EFI\BOOT\BOOTX64.EFI} out of it (UEFI 3.5.1.1, 13.3.2.1).
 */
public final class EfiSystemImage {

    private EfiSystemImage() {}

    /**
     * Builds the image in memory; it is a little larger than the application.
     *
     * @param loaderName {@code BOOTX64.EFI}, {@code BOOTIA32.EFI} or {@code BOOTAA64.EFI}
     */
    public static ContentSource build(ContentSource application, String loaderName, Instant created, ImageSeed seed)
            throws IOException {
        TreeFile loader = new TreeFile("EFI/BOOT/" + loaderName, application, created, 0, null);
        FatLayout layout = FatLayout.of(new FatSpecification(
                "EFISYS", created, seed, List.of(loader), List.of(), new FatSize.Smallest(), 0, null));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) layout.size());
        ImageOutput output = ImageOutput.toStream(bytes, "UEFI boot image");
        new FatWriter(layout).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        output.finish();
        return ContentSource.ofBytes("UEFI boot image around " + application.describe(), bytes.toByteArray());
    }
}
