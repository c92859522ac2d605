package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Foreign readers and two firmwares judge the medium that a script built from the sample site. The tree that they compare it with
 * is the same plan written to a folder, by the same identity.
 */
@Tag("judges")
final class StandaloneMediaJudgesTest {

    private static final String NEW =
            "New-StandaloneMedia '" + SampleSite.TASK_SEQUENCE + "' -Label 'Judged Lab' -IncludeApplicationDependency ";

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
    }

    @Test
    void discOfWindowsShape() throws Exception {
        judge("Windows", "windows");
    }

    @Test
    void bridgeDisc() throws Exception {
        judge("Bridge", "iso,joliet,udf,bios,uefi");
    }

    private static void judge(String fileSystem, String need) throws Exception {
        String name = fileSystem.charAt(0) + ".iso";
        Shell.Result made = shell.run("$m = " + NEW + name + " -FileSystem " + fileSystem + " -PassThru\n" + NEW
                + fileSystem + " -FileSystem Folder -Identity $m.Identity");
        assertEquals(
                List.of(), made.errors().stream().map(each -> each.message()).toList());
        Path log = folder.resolve("judge.log");
        Process judge = new ProcessBuilder(
                        "flock",
                        "/tmp/qemu.lock",
                        Shell.project().resolve("judges/judge-iso.sh").toString(),
                        folder.resolve(name).toString(),
                        folder.resolve(fileSystem).toString(),
                        "--need",
                        need,
                        "--boot-bios",
                        "MEDIASHELL BIOS BOOT Judged Lab",
                        "--boot-uefi",
                        "MEDIASHELL UEFI BOOT Judged Lab")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, judge.waitFor(), () -> read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
