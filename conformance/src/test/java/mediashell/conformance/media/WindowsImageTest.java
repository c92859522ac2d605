package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The DISM cmdlets over the WIM engine. */
final class WindowsImageTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void makeTree() throws Exception {
        shell = new Shell(folder);
        Files.createDirectories(folder.resolve("tree/sub"));
        Files.writeString(folder.resolve("tree/sub/a.txt"), "alpha");
    }

    @Test
    void whatIsCapturedComesBack() throws Exception {
        Shell.Result result =
                shell.run("$null = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One -Verify\n"
                        + "$null = Expand-WindowsImage -ImagePath a.wim -Name one -ApplyPath back\n"
                        + "(Get-WindowsImage -ImagePath a.wim).ImageName");
        assertEquals(List.of(), result.errorIds());
        assertEquals(List.of("One"), result.output());
        assertEquals("alpha", Files.readString(folder.resolve("back/sub/a.txt")));
    }

    @Test
    void theSampleBootImageIsForX64() throws Exception {
        Shell.Result result = shell.run("$null = Export-SampleBootFile boot\n"
                + "$null = New-WindowsImage -CapturePath boot -ImagePath b.wim -Name PE -CompressionType Max -Setbootable\n"
                + "(Get-WindowsImage -ImagePath b.wim -Index 1).Architecture");
        assertEquals(List.of("9"), result.output());
    }

    @Test
    void aCorruptFileIsAnError() throws Exception {
        Files.writeString(folder.resolve("bad.wim"), "x".repeat(4000));
        assertEquals(
                List.of("CorruptImage"),
                shell.run("Get-WindowsImage -ImagePath bad.wim").errorIds());
    }

    @Test
    void anUnknownImageIsAnError() throws Exception {
        assertEquals(
                List.of("ImageNotFound"),
                shell.run("$null = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One\n"
                                + "Get-WindowsImage -ImagePath a.wim -Index 2")
                        .errorIds());
    }
}
