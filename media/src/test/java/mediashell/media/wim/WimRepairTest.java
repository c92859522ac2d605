package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WimRepairTest {

    private static final List<String> BOTH_NAMES =
            List.of("Windows/System32/big.dll", "Windows/System32/copy of big.dll");

    @TempDir
    Path folder;

    private Path wim;
    private Path sound;

    @BeforeEach
    void damageOneFile() throws IOException {
        sound = TestWim.ofFiles(folder.resolve("sound.wim"), CompressionType.LZX, SampleTree.files());
        wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.XPRESS, SampleTree.files());
        long at;
        try (WimReader reader = WimReader.open(wim)) {
            Sha1Hash hash = reader.volume(1).hash(BOTH_NAMES.getFirst());
            at = reader.blob(hash).resource().offset() + 20_000;
        }
        byte[] bytes = Files.readAllBytes(wim);
        bytes[(int) at] ^= 0x55;
        Files.write(wim, bytes);
    }

    @Test
    void aScanNamesTheFiles() throws IOException {
        assertEquals(BOTH_NAMES, WimRepair.scan(wim, 1, WriteMonitor.SILENT).files());
        assertTrue(WimRepair.scan(sound, 1, WriteMonitor.SILENT).isNone());
    }

    @Test
    void anotherWimRestoresTheBytes() throws IOException {
        assertTrue(WimRepair.repair(wim, 1, List.of(sound), WriteMonitor.SILENT).isNone());
        assertSound();
    }

    @Test
    void aFolderRestoresTheBytes() throws IOException {
        Path tree = SampleTree.write(folder.resolve("tree"));
        assertTrue(WimRepair.repair(wim, 1, List.of(tree), WriteMonitor.SILENT).isNone());
        assertSound();
    }

    @Test
    void aSourceWithoutTheBytesChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(wim);
        Path other = TestWim.ofFiles(folder.resolve("other.wim"), CompressionType.NONE, java.util.Map.of());
        assertEquals(
                BOTH_NAMES,
                WimRepair.repair(wim, 1, List.of(other), WriteMonitor.SILENT).files());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(wim)));
    }

    private void assertSound() throws IOException {
        try (WimReader reader = WimReader.open(wim)) {
            reader.checkIntegrity();
            reader.verify(WriteMonitor.SILENT);
            WimRoundTripTest.assertFiles(SampleTree.files(), reader.volume(1));
        }
    }
}
