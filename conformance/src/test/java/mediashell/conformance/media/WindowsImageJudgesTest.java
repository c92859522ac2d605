package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** wimlib reads what the cmdlets of the DISM module write, and they read what wimlib writes. */
@Tag("judges")
final class WindowsImageJudgesTest {

    private static final Path JUDGE = Shell.project().resolve("judges/judge-wim.sh");

    @TempDir
    Path folder;

    private Shell shell;
    private Path tree;

    @BeforeEach
    void makeTree() throws Exception {
        shell = new Shell(folder);
        tree = Files.createDirectories(folder.resolve("tree"));
        Files.createDirectories(tree.resolve("sub/empty"));
        Files.writeString(tree.resolve("sub/a.txt"), "alpha".repeat(20_000));
        byte[] noise = new byte[1_500_000];
        new Random(8).nextBytes(noise);
        Files.write(tree.resolve("noise.bin"), noise);
        Files.write(tree.resolve("half.bin"), Arrays.copyOf(noise, 700_000));
        Files.createLink(tree.resolve("hard.txt"), tree.resolve("sub/a.txt"));
    }

    @Test
    void addedExportedSplitAndRemoved() throws Exception {
        run("""
                New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One -CheckIntegrity -SetBootable
                Add-WindowsImage -CapturePath tree/sub -ImagePath a.wim -Name Two -CheckIntegrity
                """);
        judge("a.wim", tree, "--images", "2", "--need-integrity");
        run("""
                Export-WindowsImage -SIP a.wim -SI 2 -DIP b.wim -CompressionType Max -CheckIntegrity
                Remove-WindowsImage -ImagePath a.wim -Index 2 -CheckIntegrity
                Split-WindowsImage -ImagePath a.wim -SplitImagePath c.swm -FileSize 2 -CheckIntegrity
                """);
        judge("b.wim", tree.resolve("sub"), "--images", "1", "--compression", "lzx", "--need-integrity");
        judge("a.wim", tree, "--images", "1", "--need-integrity");
        program("wimverify", folder.resolve("c.swm"), "--ref=" + folder.resolve("c*.swm"));
        program("wimapply", folder.resolve("c.swm"), "1", folder.resolve("c"), "--ref=" + folder.resolve("c*.swm"));
        program("diff", "-r", tree, folder.resolve("c"));
    }

    @Test
    void aMountIsSavedIntoTheirFile() throws Exception {
        program("wimcapture", tree, folder.resolve("a.wim"), "Theirs", "--no-acls", "--compress=LZX");
        run("""
                $null = New-Item -ItemType Directory mount
                Mount-WindowsImage -ImagePath a.wim -Name Theirs -Path mount
                Remove-Item mount/half.bin
                Set-Content mount/new.txt new
                Dismount-WindowsImage -Path mount -Save -CheckIntegrity
                """);
        Files.delete(tree.resolve("half.bin"));
        Files.writeString(tree.resolve("new.txt"), "new\n");
        judge("a.wim", tree, "--images", "1", "--need-integrity");
    }

    @Test
    void theirSplitSetIsExportedAndTheirSolidFileToo() throws Exception {
        program("wimcapture", tree, folder.resolve("a.wim"), "Theirs", "--no-acls", "--compress=LZX");
        program("wimsplit", folder.resolve("a.wim"), folder.resolve("s.swm"), "1");
        program("wimcapture", tree, folder.resolve("solid.esd"), "Solid", "--no-acls", "--solid");
        run("""
                Export-WindowsImage -SIP s.swm -SI 1 -DIP whole.wim -CheckIntegrity
                Export-WindowsImage -SIP solid.esd -SI 1 -DIP whole.wim -CheckIntegrity
                """);
        judge("whole.wim", tree, "--images", "2", "--need-integrity");
    }

    /** A short name, a security descriptor, a stream and a hidden file survive extraction and capture. */
    @Test
    void whatLinuxDoesNotKeepComesBackThroughTheSidecar() throws Exception {
        String before = foreignImage();
        Shell.Result expanded = shell.run("Expand-WindowsImage -ImagePath theirs.wim -Index 1 -ApplyPath back");
        assertEquals(List.of(), expanded.errorIds());
        assertTrue(Files.exists(folder.resolve("back.sidecar.wim")));
        run("New-WindowsImage -CapturePath back -ImagePath again.wim -Name Theirs");
        assertEquals(before, dentries("again.wim"));
    }

    /** wimlib cannot make such an image from a Linux folder without ntfs-3g, but keeps extended attributes of Unix as items. */
    private String foreignImage() throws Exception {
        program("wimcapture", tree, folder.resolve("theirs.wim"), "Theirs", "--unix-data");
        return dentries("theirs.wim");
    }

    private String dentries(String wim) throws Exception {
        return program("wimdir", folder.resolve(wim), "1", "--detailed")
                .lines()
                .filter(line -> !line.matches("(Offset in WIM|Compressed size|Link Group ID) .*"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private void run(String script) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
    }

    private void judge(String wim, Path expected, String... options) throws Exception {
        List<Object> command = new ArrayList<>(List.of("bash", JUDGE, folder.resolve(wim), expected));
        command.addAll(List.of(options));
        program(command.toArray());
    }

    private String program(Object... command) throws Exception {
        return JudgeProgram.run(folder, command);
    }
}
