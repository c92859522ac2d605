package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.block.BlockSource;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageSeed;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.eltorito.BootPlatform;
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

    @Test
    void theUefiVolumeIsFoundThroughTheCatalogOfADisc() throws Exception {
        ContentSource system = sample().get("Windows/Boot/DVD/EFI/en-US/efisys.bin");
        DiscSpecification specification = DiscFixture.specification(
                DiscForm.WINDOWS, List.of(), List.of(new BootEntry.OfSource(BootPlatform.UEFI, system)));
        byte[] disc = DiscFixture.write(specification, DigestListener.NONE);
        FatVolume volume =
                BootImages.uefiVolume(BlockSource.ofBytes("disc", disc)).orElseThrow();
        assertEquals("EFISYS", volume.label());
        assertTrue(volume.stat("efi/boot/bootx64.efi").isPresent());
    }

    private static Map<String, ContentSource> sample() throws Exception {
        return SampleBootFiles.create(SampleTree.TIME, new ImageSeed(new byte[32]));
    }
}
