package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layout of a small WIM, byte position by byte position, as text that was read and approved. */
class WimLayoutTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("user.dir")).resolve("src/test/golden/wim/two-directories.layout");

    @TempDir
    Path folder;

    @Test
    void layoutIsTheApprovedOne() throws IOException {
        List<CaptureEntry> entries = new ArrayList<>(TestWim.entries(Map.of(
                "readme.txt", "hello".getBytes(),
                "a/copy.txt", "hello".getBytes(),
                "a/b/empty", new byte[0])));
        entries.add(WimExtractionTest.windowsFile());
        Path wim = TestWim.create(folder.resolve("a.wim"), TestWim.options(CompressionType.NONE), writer -> {
            writer.capture(entries, TestWim.image("Layout"), WriteMonitor.SILENT);
            writer.boot(1);
        });
        assertEquals(Files.readString(GOLDEN), WimLayoutText.of(Files.readAllBytes(wim)));
    }
}
