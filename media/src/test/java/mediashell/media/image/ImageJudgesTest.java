package mediashell.media.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.tree.SampleTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Independent readers and virtual machines judge discs and sticks made of the sample boot files. */
@Tag("judges")
class ImageJudgesTest {

    private static final ImageSeed SEED = new ImageSeed(new byte[32]);
    private static final Map<String, String> MEDIUM_PATHS = Map.of(
            "Windows/Boot/PCAT/bootmgr", "bootmgr",
            "Windows/Boot/EFI/bootmgr.efi", "bootmgr.efi",
            "Windows/Boot/EFI/bootmgfw.efi", "efi/boot/bootx64.efi",
            "Windows/Boot/DVD/PCAT/BCD", "boot/bcd",
            "Windows/Boot/DVD/PCAT/boot.sdi", "boot/boot.sdi",
            "Windows/Boot/DVD/PCAT/etfsboot.com", "boot/etfsboot.com",
            "Windows/Boot/DVD/EFI/BCD", "efi/microsoft/boot/bcd",
            "Windows/Boot/DVD/EFI/en-US/efisys.bin", "efi/microsoft/boot/efisys.bin");

    @TempDir
    Path folder;

    private Path tree;

    @BeforeEach
    void makeTree() throws IOException {
        tree = folder.resolve("tree");
        SampleTree sample = SampleTree.random(21).add("sources/boot.wim", new byte[300_000]);
        for (Map.Entry<String, ContentSource> file :
                SampleBootFiles.create(SampleTree.TIME, SEED).entrySet()) {
            try (var input = file.getValue().open()) {
                sample.add(MEDIUM_PATHS.get(file.getKey()), input.readAllBytes());
            }
        }
        for (Map.Entry<String, byte[]> file : sample.contents().entrySet()) {
            Path target = tree.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    @Test
    void discOfTheWindowsForm() throws Exception {
        judge("judge-iso.sh", disc(DiscForm.WINDOWS), "windows", "Judged Disc", true);
    }

    @Test
    void discOfTheBridgeForm() throws Exception {
        judge("judge-iso.sh", disc(DiscForm.BRIDGE), "iso,joliet,udf,bios,uefi", "Judged Disc", true);
    }

    @Test
    void stickWithMasterBootRecord() throws Exception {
        judge("judge-fat.sh", stick(PartitionScheme.MBR), "mbr,active,uefi,bios,fat32", "JUDGED", true);
    }

    @Test
    void stickWithGuidPartitionTable() throws Exception {
        judge("judge-fat.sh", stick(PartitionScheme.GPT), "gpt,uefi,fat32", "JUDGED", false);
    }

    private void judge(String script, Path image, String need, String label, boolean bios) throws Exception {
        Path judges = ExternalProgram.project().resolve("judges");
        List<String> command = new ArrayList<>(List.of("flock", "/tmp/qemu.lock"));
        command.addAll(List.of(judges.resolve(script).toString(), image.toString(), tree.toString()));
        command.addAll(List.of("--need", need, "--boot-uefi", "MEDIASHELL UEFI BOOT " + label));
        if (bios) {
            command.addAll(List.of("--boot-bios", "MEDIASHELL BIOS BOOT " + label));
        }
        ExternalProgram.run(folder.resolve("judge.log"), command);
    }

    private Path disc(DiscForm form) throws IOException {
        List<BootEntry> entries = List.of(
                new BootEntry.OfFile(BootPlatform.BIOS, "boot/etfsboot.com"),
                new BootEntry.OfFile(BootPlatform.UEFI, "efi/microsoft/boot/efisys.bin"));
        DiscLayout layout = DiscLayout.of(
                new DiscSpecification("Judged Disc", form, SampleTree.TIME, SEED, files(), List.of("empty"), entries));
        Path image = folder.resolve("disc.iso");
        try (ImageOutput output = ImageOutput.createFile(image)) {
            new DiscWriter(layout).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        }
        return image;
    }

    private Path stick(PartitionScheme scheme) throws IOException {
        dropNamesThatMtoolsCannotRead();
        StickLayout layout = StickLayout.of(
                new StickSpecification("JUDGED", scheme, SampleTree.TIME, SEED, files(), List.of("empty"), 0));
        Path image = folder.resolve("stick.img");
        try (ImageOutput output = ImageOutput.createFile(image)) {
            new StickWriter(layout).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        }
        return image;
    }

    /** mtools 4.0 takes the two halves of a surrogate pair for two characters; Linux, 7-Zip and Windows do not. */
    private void dropNamesThatMtoolsCannotRead() throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (path.toString().chars().anyMatch(c -> Character.isSurrogate((char) c))) {
                    Files.delete(path);
                }
            }
        }
    }

    private List<TreeFile> files() throws IOException {
        List<TreeFile> files = new ArrayList<>();
        try (var paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile).sorted()::iterator) {
                String name = tree.relativize(path).toString();
                files.add(new TreeFile(name, ContentSource.ofFile(path), SampleTree.TIME, 0, null));
            }
        }
        return files;
    }
}
