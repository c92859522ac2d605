package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.TreeFile;
import mediashell.media.block.BlockSource;
import mediashell.media.block.FileBlockSource;
import mediashell.media.image.BootImages;
import mediashell.media.image.VolumeDetector;
import mediashell.media.plan.BootLoader;
import mediashell.media.plan.Carrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boot images with a second set of boot files, whose names end in _EX. */
class BootLoaderTest {

    private static final List<TreeFile> BOTH = List.of(
            SampleMedium.text("Windows/Boot/EFI_EX/bootmgfw_EX.efi", "second loader"),
            SampleMedium.text("Windows/Boot/EFI_EX/bootmgr_EX.efi", "second manager"),
            SampleMedium.text("Windows/Boot/Fonts/sample.ttf", "first font"),
            SampleMedium.text("Windows/Boot/Fonts_EX/sample_EX.ttf", "second font"));

    @TempDir
    Path folder;

    @Test
    void theSecondSetTakesThePlacesOfTheFirst() throws IOException {
        Path disc = build(SampleMedium.in(folder, BOTH).with(BootLoader.EX));
        try (MediaVolume volume = VolumeDetector.open(disc)) {
            assertEquals("second loader", text(volume, "EFI/Boot/bootx64.efi"));
            assertEquals("second manager", text(volume, "bootmgr.efi"));
            assertEquals("second font", text(volume, "EFI/Microsoft/Boot/fonts/sample.ttf"));
            assertEquals("first font", text(volume, "boot/fonts/sample.ttf"));
        }
    }

    /** Without an efisys_EX.bin the image is built: that of the first set holds the loader of the first set. */
    @Test
    void theDiscStartsTheSecondLoader() throws IOException {
        Path disc = build(SampleMedium.in(folder, BOTH).with(BootLoader.EX));
        try (BlockSource source = FileBlockSource.open(disc)) {
            MediaVolume image = BootImages.uefiVolume(source).orElseThrow();
            assertEquals("second loader", text(image, "EFI/BOOT/BOOTX64.EFI"));
        }
    }

    @Test
    void theFirstSetIsTakenOtherwise() throws IOException {
        Path disc = build(SampleMedium.in(folder, BOTH));
        try (MediaVolume volume = VolumeDetector.open(disc)) {
            assertEquals("MZ", text(volume, "EFI/Boot/bootx64.efi").substring(0, 2));
            assertEquals("first font", text(volume, "EFI/Microsoft/Boot/fonts/sample.ttf"));
        }
    }

    @Test
    void aBootImageWithoutTheSecondSetIsRefused() throws IOException {
        SampleMedium sample = SampleMedium.in(folder).with(BootLoader.EX);

        MediaException thrown = assertThrows(MediaException.class, () -> build(sample));
        assertEquals(MediaErrorCode.BOOT_FILE_MISSING, thrown.code());
        assertEquals("Windows/Boot/EFI_EX/bootmgfw_EX.efi, Windows/Boot/EFI_EX/bootmgr_EX.efi", thrown.item());
    }

    private static Path build(SampleMedium sample) throws IOException {
        return MediaBuilder.build(sample.request(sample.plan(Carrier.ISO, false), "m.iso", BuildObserver.SILENT))
                .file();
    }

    private static String text(MediaVolume volume, String path) throws IOException {
        try (var in = volume.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
