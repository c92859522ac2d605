package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.block.BlockSource;
import mediashell.media.block.ImageSeed;
import mediashell.media.fat.FatVolume;
import mediashell.media.tree.SampleTree;
import org.junit.jupiter.api.Test;

class BootProgramsTest {

    @Test
    void sampleFilesLieWhereRealBootImagesHaveThem() throws Exception {
        assertEquals(
                "[Windows/Boot/PCAT/bootmgr, Windows/Boot/EFI/bootmgr.efi, Windows/Boot/EFI/bootmgfw.efi, "
                        + "Windows/Boot/DVD/PCAT/BCD, Windows/Boot/DVD/PCAT/boot.sdi, "
                        + "Windows/Boot/DVD/PCAT/etfsboot.com, Windows/Boot/DVD/EFI/BCD, "
                        + "Windows/Boot/DVD/EFI/en-US/efisys.bin]",
                sample().keySet().toString());
    }

    @Test
    void theDiscLoaderHasTheSizeOfMicrosofts() {
        assertEquals(4096, BootPrograms.discLoader().size());
    }

    @Test
    void theUefiImageIsADisketteWithTheApplication() throws Exception {
        byte[] image;
        try (var input = sample().get("Windows/Boot/DVD/EFI/en-US/efisys.bin").open()) {
            image = input.readAllBytes();
        }
        assertEquals(1_474_560, image.length);
        FatVolume volume = FatVolume.open(BlockSource.ofBytes("efisys.bin", image));
        assertTrue(volume.stat("EFI/BOOT/BOOTX64.EFI").orElseThrow().size() > 0);
    }

    private static Map<String, ContentSource> sample() throws Exception {
        return SampleBootFiles.create(SampleTree.TIME, new ImageSeed(new byte[32]));
    }
}
