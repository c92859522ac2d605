package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import mediashell.testkit.device.DiskTree;
import mediashell.testkit.device.LoopDevice;
import mediashell.testkit.device.ToolRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Media that {@code msh} makes, interrupted, killed, or made by two at once: what a user sees, and what he finds afterwards. */
final class InterruptedMediaTest {

    private static final String PREFERENCES =
            "$ErrorActionPreference = 'Stop'; $ProgressPreference = $WarningPreference = 'SilentlyContinue'; ";
    private static final int BULK = 12_000_000;
    private static final String NEW =
            "New-StandaloneMedia 'Deploy sample Windows' %s -Package Bulk -Label %s -LogPath %s %s";
    private static final String SITE = """
            & '%s/sample-site.ps1' -SourcePath '%s' | Out-Null
            New-CMPackage -Name Bulk -Path '\\\\cm01.lab.example\\sources\\bulk' | Out-Null
            Start-CMContentDistribution -PackageId (Get-CMPackage -Name Bulk).PackageID -DistributionPointName dp01.lab.example
            """;

    @TempDir
    static Path folder;

    private static Path media;
    private static Path medium;
    private static Path kept;

    @BeforeAll
    static void makeSite() throws Exception {
        Path sources = folder.resolve("sources");
        byte[] bulk = new byte[BULK];
        new Random(1).nextBytes(bulk);
        Files.createDirectories(sources.resolve("bulk"));
        Files.write(sources.resolve("bulk/bulk.bin"), bulk);
        media = Files.createDirectory(folder.resolve("media"));
        Path scripts = Path.of(System.getProperty("user.dir")).resolveSibling("scripts");
        medium = media.resolve("m.iso");
        run(SITE.formatted(scripts, sources) + NEW.formatted(medium, "Good", folder.resolve("log"), ""));
        kept = Files.copy(medium, folder.resolve("good"));
    }

    @BeforeEach
    void restoreTheGoodMedium() throws IOException {
        Files.copy(kept, medium, StandardCopyOption.REPLACE_EXISTING);
    }

    @ParameterizedTest
    @CsvSource({"INT, 2, 130", "TERM, 15, 143"})
    void interrupted(String signal, int number, int exitCode) throws Exception {
        assumeFalse(MshProcess.ignores(number), "the programs of this session ignore SIG" + signal);
        try (RunningBuild build = start()) {
            build.signal(signal);
            assertEquals(exitCode, build.end(), build.log());
            assertTrue(build.log().contains("the user cancelled"), build.log());
        }
        assertEquals(-1, Files.mismatch(kept, medium));
        assertEquals(Set.of("m.iso"), files());
    }

    @Test
    void killedAndMadeAgain() throws Exception {
        try (RunningBuild build = start()) {
            build.signal("KILL");
            assertNotEquals(0, build.end());
        }
        assertEquals(-1, Files.mismatch(kept, medium));
        assertTrue(files().size() > 1, "a lock and a draft are left");

        String again = NEW.formatted(medium, "Better", folder.resolve("log"), "");
        assertEquals(
                "True\nBetter", run("%s; Test-Media '%s'; (Get-Media '%s').Label".formatted(again, medium, medium)));
        assertEquals(Set.of("m.iso"), files());
    }

    @Test
    void twoAtOnce() throws Exception {
        try (RunningBuild first = start()) {
            String second = "try { %s } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }"
                    .formatted(NEW.formatted(medium, "Second", folder.resolve("log"), ""));
            String told = run(second);
            assertTrue(told.startsWith("TargetLocked,"), told);
            assertTrue(told.contains("process " + first.pid()), told);
            assertEquals(-1, Files.mismatch(kept, medium));
            assertEquals(0, first.end(), first.log());
        }
        assertNotEquals(-1, Files.mismatch(kept, medium));
        assertEquals(Set.of("m.iso"), files());
    }

    /** The whole way to a stick, on a loop device that this process alone sees as a removable one. */
    @Test
    void ontoADevice() throws Exception {
        try (LoopDevice device =
                LoopDevice.attach(folder.resolve("stick"), 100L << 20).orElse(null)) {
            assumeTrue(device != null, "losetup needs root and a kernel with loop devices");
            DiskTree disks = device.asStick(folder.resolve("root"), "AA11");
            List<String> seeing = seeing(disks.root().resolve("sys/block"));
            assumeTrue(ToolRun.of(with(seeing, "true")).succeeded(), "a mount namespace needs root");
            String make = NEW.formatted(device.node(), "Stick", folder.resolve("log"), "-FileSystem Fat32");

            String test = "; Test-Media '%s'".formatted(device.image());
            String refused = "try { %s } catch { $_.FullyQualifiedErrorId }; ".formatted(make);
            assertEquals(
                    "DeviceUnusable,Mediashell.Media.Commands.NewStandaloneMediaCommand\nTrue",
                    run(seeing, refused + make + " -SerialNumber (Get-MediaDevice).SerialNumber" + test));

            ProcessBuilder again = msh(
                    seeing,
                    NEW.formatted(
                            device.node(), "Again", folder.resolve("pipe"), "-FileSystem Fat32 -SerialNumber AA11"));
            try (RunningBuild build = RunningBuild.halted(again, folder.resolve("pipe"))) {
                build.signal("KILL");
                assertNotEquals(0, build.end());
            }
            assertEquals("True", run(seeing, make + " -SerialNumber AA11" + test));
            assertTrue(Files.notExists(device.node().resolveSibling("." + device.name() + ".lock")));
        }
    }

    private RunningBuild start() throws IOException {
        Path pipe = folder.resolve("pipe");
        return RunningBuild.halted(msh(List.of(), NEW.formatted(medium, "Interrupted", pipe, "")), pipe);
    }

    /** A command line before another one, which sees other disks. */
    private static List<String> seeing(Path disks) {
        String script = "mount --bind '" + disks + "' /sys/block && exec \"$@\"";
        return List.of("unshare", "--mount", "sh", "-c", script, "sh");
    }

    private static String[] with(List<String> before, String... command) {
        return Stream.concat(before.stream(), Stream.of(command)).toArray(String[]::new);
    }

    private static ProcessBuilder msh(List<String> before, String script) {
        List<String> command = new ArrayList<>(before);
        command.addAll(MshProcess.command("-NoProfile", "-Command", PREFERENCES + script));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("MSH_SITE", folder.resolve("site").toString());
        return builder;
    }

    private static String run(String script) throws IOException {
        return run(List.of(), script);
    }

    private static String run(List<String> before, String script) throws IOException {
        Process process = msh(before, script).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.onExit().join().exitValue(), output);
        return output;
    }

    private static Set<String> files() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.list(media)) {
            all.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }
}
