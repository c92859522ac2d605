package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reader reads what wimlib writes, with every codec and chunk size that it has in common with us. */
@Tag("judges")
class WimlibReadTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--compress=none",
                "--compress=XPRESS",
                "--compress=XPRESS --chunk-size=4096",
                "--compress=XPRESS --chunk-size=65536",
                "--compress=LZX",
                "--compress=LZX:20",
                "--compress=LZX:100",
                "--compress=LZX --chunk-size=65536",
                "--compress=LZX --chunk-size=2097152",
                "--compress=LZMS",
                "--compress=LZMS --chunk-size=32768",
                "--solid",
                "--solid --solid-compress=LZX",
                "--solid --solid-compress=XPRESS --solid-chunk-size=65536"
            })
    void readsAllFiles(String options) throws Exception {
        Path tree = SampleTree.write(folder.resolve("tree"));
        Path wim = folder.resolve("a.wim");
        String command = "wimcapture " + tree + " " + wim + " Name Text --no-acls --check " + options;
        Wimlib.run((Object[]) command.split(" "));
        try (WimReader reader = WimReader.open(wim)) {
            assertEquals("Name", reader.images().getFirst().name());
            assertEquals("Text", reader.images().getFirst().description());
            assertTrue(reader.hasIntegrityTable());
            reader.checkIntegrity();
            reader.verify(WriteMonitor.SILENT);
            WimVolume volume = reader.volume(1);
            for (var file : SampleTree.files().entrySet()) {
                try (InputStream in = volume.open(file.getKey())) {
                    assertArrayEquals(file.getValue(), in.readAllBytes(), file.getKey());
                }
                assertEquals(
                        SampleTree.TIME,
                        volume.stat(file.getKey()).orElseThrow().modified());
            }
            assertTrue(volume.stat("EMPTY Directory").orElseThrow().directory());
            assertEquals(60, volume.list("many").size());
        }
    }

    /** Machine code shows whether the x86 filters of LZX and LZMS are undone as they must. */
    @ParameterizedTest
    @ValueSource(strings = {"--compress=LZX:20", "--compress=LZMS", "--solid"})
    void readsMachineCode(String options) throws Exception {
        Path wim = folder.resolve("a.wim");
        Path code = Files.createDirectories(folder.resolve("code"));
        for (String library : new String[] {"libc.so.6", "libm.so.6"}) {
            Path file = Path.of("/usr/lib/x86_64-linux-gnu", library);
            if (Files.exists(file)) {
                Files.copy(file, code.resolve(library));
            }
        }
        Files.copy(Path.of("/bin/bash"), code.resolve("bash"));
        String command = "wimcapture " + code + " " + wim + " Name --no-acls " + options;
        Wimlib.run((Object[]) command.split(" "));
        try (WimReader reader = WimReader.open(wim)) {
            reader.verify(WriteMonitor.SILENT);
        }
    }

    @Test
    void readsSplitSets() throws Exception {
        Path tree = SampleTree.write(folder.resolve("tree"));
        Path wim = folder.resolve("a.wim");
        Wimlib.run("wimcapture", tree, wim, "Name", "--no-acls", "--compress=LZX");
        Wimlib.run("wimsplit", wim, folder.resolve("a.swm"), "0.3");
        try (Stream<Path> parts =
                        Files.list(folder).filter(path -> path.toString().endsWith(".swm"));
                WimReader reader = WimReader.open(parts.toArray(Path[]::new))) {
            reader.verify(WriteMonitor.SILENT);
            assertEquals(60, reader.volume(1).list("many").size());
        }
    }
}
