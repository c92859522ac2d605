package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foreign readers and two firmwares judge images that New-IsoImage and New-FatImage made of a folder. */
@Tag("judges")
final class DiskImageJudgesTest {

    private static final String TREE = """
            $null = Export-SampleBootFile boot
            $null = New-Item -ItemType Directory tree, tree/boot, tree/efi, tree/efi/boot, 'tree/a folder'
            Copy-Item boot/Windows/Boot/PCAT/bootmgr tree/bootmgr
            Copy-Item boot/Windows/Boot/EFI/bootmgfw.efi tree/efi/boot/bootx64.efi
            Copy-Item boot/Windows/Boot/DVD/PCAT/etfsboot.com tree/boot/etfsboot.com
            Copy-Item boot/Windows/Boot/DVD/EFI/en-US/efisys.bin tree/boot/efisys.bin
            Copy-Item boot/Windows/Boot/DVD/PCAT/BCD tree/boot/bcd
            Set-Content 'tree/a folder/A long name.txt' ('text ' * 5000)
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void makeTree() throws Exception {
        shell = new Shell(folder);
        run(TREE);
    }

    @Test
    void aBridgeDiscBoots() throws Exception {
        run("New-IsoImage a.iso tree -Label Judged -FileSystem Bridge -BootImage tree/boot/etfsboot.com"
                + " -UefiBootImage boot/Windows/Boot/DVD/EFI/en-US/efisys.bin -Verify");
        judge("judge-iso.sh", "a.iso", "iso,joliet,udf,bios,uefi", true);
    }

    @Test
    void aStickBoots() throws Exception {
        run("New-FatImage a.img tree -Label JUDGED -PartitionStyle MBR -Verify");
        judge("judge-fat.sh", "a.img", "mbr,active,uefi,bios,fat32", true);
    }

    @ParameterizedTest
    @CsvSource({"FAT12,4MB", "FAT16,16MB", "FAT32,64MB"})
    void bareVolumesAreSound(String kind, String size) throws Exception {
        run("New-FatImage a.img tree -FileSystem " + kind + " -Size " + size);
        program("fsck.fat", "-n", folder.resolve("a.img"));
        program("mcopy", "-s", "-n", "-m", "-i", folder.resolve("a.img"), "::/", folder.resolve("copy"));
        program("diff", "-r", folder.resolve("tree"), folder.resolve("copy"));
    }

    @Test
    void foreignImagesAreReadBack() throws Exception {
        program("genisoimage", "-quiet", "-udf", "-J", "-o", folder.resolve("theirs.iso"), folder.resolve("tree"));
        run("$null = Expand-IsoImage theirs.iso udf; $null = Expand-IsoImage theirs.iso joliet -FileSystem Joliet");
        program("diff", "-r", folder.resolve("tree"), folder.resolve("udf"));
        program("diff", "-r", folder.resolve("tree"), folder.resolve("joliet"));
        program("mformat", "-C", "-i", folder.resolve("theirs.img"), "-f", "1440", "::");
        program("mcopy", "-s", "-i", folder.resolve("theirs.img"), folder.resolve("tree/a folder"), "::/");
        run("$null = Expand-FatImage theirs.img fat");
        program("diff", "-r", folder.resolve("tree/a folder"), folder.resolve("fat/a folder"));
    }

    private void judge(String script, String image, String need, boolean boots) throws Exception {
        List<Object> command = new ArrayList<>(List.of("flock", "/tmp/qemu.lock"));
        command.addAll(List.of(
                Shell.project().resolve("judges").resolve(script), folder.resolve(image), folder.resolve("tree")));
        command.addAll(List.of("--need", need));
        if (boots) {
            command.addAll(List.of("--boot-bios", "MEDIASHELL BIOS BOOT", "--boot-uefi", "MEDIASHELL UEFI BOOT"));
        }
        program(command.toArray());
    }

    private void run(String script) throws Exception {
        assertEquals(
                List.of(),
                shell.run(script).errors().stream().map(each -> each.message()).toList());
    }

    private void program(Object... command) throws Exception {
        JudgeProgram.run(folder, command);
    }
}
