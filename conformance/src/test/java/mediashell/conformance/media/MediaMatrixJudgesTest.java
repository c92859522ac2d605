package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Foreign readers and two firmwares judge every type of media on every carrier, as {@code docs/media-matrix.md} lists them. What they read is compared
 * with the same medium in a folder, which Linux reads without any of our readers, and whose contents are those of the site's sources.
 */
@Tag("judges")
final class MediaMatrixJudgesTest {

    private static final Map<String, String> TYPES = Map.of(
            "standalone",
            "New-StandaloneMedia '" + SampleSite.TASK_SEQUENCE + "' -IncludeApplicationDependency",
            "bootable",
            "New-BootableMedia 'Boot image (x64)'",
            "capture",
            "New-CaptureMedia 'Boot image (x64)'",
            "prestaged",
            "New-PrestagedMedia 'Sample Windows' -TaskSequence '" + SampleSite.TASK_SEQUENCE + "'");

    private static final Map<String, String> CARRIERS = Map.of(
            "disc", "-FileSystem Windows",
            "bridge disc", "-FileSystem Bridge",
            "set, disc 1", "-Capacity ((Get-Item tree.iso).Length - 4096)",
            "set, disc 2", "-Capacity ((Get-Item tree.iso).Length - 4096)",
            "stick MBR", "-FileSystem Fat32",
            "stick GPT", "-FileSystem Fat32 -PartitionStyle GPT",
            "folder", "-FileSystem Folder",
            "WIM", "");

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
    }

    /** A row of the table. */
    private record Row(String type, String carrier, String judge, String needs, String bios, String uefi) {

        static Row of(String line) {
            String[] cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            return new Row(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        boolean isSet() {
            return carrier.startsWith("set");
        }

        boolean isWim() {
            return carrier.equals("WIM");
        }

        /** Whether the judge compares a tree: of a set no disc holds the whole. */
        boolean isCompared() {
            return judge.endsWith(".sh") && !isSet();
        }

        String tree() {
            return name() + ".tree";
        }

        String plain() {
            return name() + ".plain";
        }

        /** The file that is judged, and the name that the medium is made under. */
        String file() {
            return isSet() ? file(carrier.charAt(carrier.length() - 1) - '0') : name();
        }

        String file(int disc) {
            return name().replace(".img", ".00" + disc + ".img");
        }

        String name() {
            return type + "-" + carrier.replaceAll("[ ,]+", "-") + (isWim() ? ".wim" : ".img");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyMediumOnEveryCarrier() throws IOException {
        List<Row> rows = Files.readAllLines(Shell.project().resolve("docs/media-matrix.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Type"))
                .map(Row::of)
                .toList();
        assertFalse(rows.isEmpty());
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.type() + ", " + row.carrier(), () -> judge(row)));
    }

    private static void judge(Row row) throws Exception {
        String type = TYPES.get(row.type()) + " -Label JUDGED";
        String script = "$m = " + type + " " + row.name() + " " + CARRIERS.get(row.carrier()) + " -PassThru\n";
        if (row.isSet()) {
            script = type + " tree.iso\n" + script;
        }
        Shell.Result made = shell.run(script + reference(row, type) + "Test-Media " + row.file());
        assertEquals(
                List.of(), made.errors().stream().map(each -> each.message()).toList());
        assertEquals("True", made.output().getLast());
        compareWithSources(row);
        if (row.judge().endsWith(".sh")) {
            JudgeProgram.run(folder, command(row).toArray());
        }
        if (row.isSet()) {
            compareSet(row);
        }
    }

    /** What judges compare with is what Expand-Media read, and that is the same medium, of the same identity, in a folder. */
    private static String reference(Row row, String type) {
        String expanded = row.isCompared() ? "$null = Expand-Media " + row.name() + " " + row.tree() + "\n" : "";
        return row.isWim()
                ? expanded
                : expanded + type + " " + row.plain() + " -FileSystem Folder -Identity $m.Identity\n";
    }

    private static void compareWithSources(Row row) throws IOException {
        Path tree = folder.resolve(row.tree());
        if (row.isWim()) {
            MediumTrees.requireAll(folder.resolve("sources/trees/windows"), tree);
            return;
        }
        MediumTrees.requireContentsFrom(folder.resolve("sources"), folder.resolve(row.plain()));
        if (row.isCompared()) {
            MediumTrees.requireSame(folder.resolve(row.plain()), tree);
        }
    }

    /** 7-Zip puts the discs of a set together. */
    private static void compareSet(Row row) throws Exception {
        Path union = folder.resolve(row.tree() + ".union");
        for (int disc = 1; Files.exists(folder.resolve(row.file(disc))); disc++) {
            JudgeProgram.run(folder, "7zz", "x", "-y", "-o" + union, folder.resolve(row.file(disc)));
        }
        MediumTrees.requireSame(folder.resolve(row.plain()), union);
    }

    private static List<Object> command(Row row) {
        List<Object> command = new ArrayList<>(List.of("flock", "/tmp/qemu.lock"));
        command.add(Shell.project().resolve("judges").resolve(row.judge()));
        command.add(folder.resolve(row.file()));
        if (row.isWim()) {
            command.add(folder.resolve(row.tree()));
            command.addAll(List.of(row.needs().split(" ")));
            return command;
        }
        if (row.isCompared()) {
            command.add(folder.resolve(row.tree()));
        }
        command.addAll(List.of("--need", row.needs()));
        for (String firmware : List.of("bios", "uefi")) {
            if ((firmware.equals("bios") ? row.bios() : row.uefi()).equals("yes")) {
                command.addAll(List.of(
                        "--boot-" + firmware, "MEDIASHELL " + firmware.toUpperCase(Locale.ROOT) + " BOOT JUDGED"));
            }
        }
        return command;
    }

    @Test
    void theRehearsalStartsAMediumItself() throws Exception {
        String script = "$env:PATH = '/usr/bin:/bin'\n" + TYPES.get("bootable") + " r.iso -Label JUDGED\n"
                + "Invoke-MediaRehearsal r.iso -Boot -OutputPath kept | Where-Object Step -like 'Boot ?[IE]*'"
                + " | ForEach-Object { $_.Step + ' ' + $_.Outcome }";
        Process lock = new ProcessBuilder("flock", "/tmp/qemu.lock", "sh", "-c", "echo held; cat").start();
        try (BufferedReader held = new BufferedReader(new InputStreamReader(lock.getInputStream()))) {
            assertEquals("held", held.readLine());
            assertEquals(
                    List.of("Boot BIOS Passed", "Boot UEFI Passed"),
                    shell.run(script).output());
        } finally {
            lock.destroy();
        }
        for (String kept : List.of("bios.png", "bios.log", "uefi.png", "uefi.log")) {
            assertTrue(Files.size(folder.resolve("kept").resolve(kept)) > 0, kept);
        }
    }
}
