package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WimSplitterTest {

    @TempDir
    Path folder;

    private Path wim;

    @BeforeEach
    void makeWim() throws IOException {
        wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.LZX, SampleTree.files());
    }

    @Test
    void aShorterSetReplacesALongerOne() throws IOException {
        Path first = folder.resolve("install.swm");
        int many = WimSplitter.split(wim, first, 500_000, false, WriteMonitor.SILENT)
                .size();
        List<Path> few = WimSplitter.split(wim, first, 800_000, true, WriteMonitor.SILENT);
        assertTrue(few.size() < many);
        assertEquals("install2.swm", few.get(1).getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(few.size() + 1, files.count());
        }
        try (WimReader reader = WimReader.openSet(first)) {
            reader.checkIntegrity();
            WimRoundTripTest.assertFiles(SampleTree.files(), reader.volume(1));
        }
    }

    @Test
    void aSetThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        Path first = folder.resolve("install.swm");
        WimSplitter.split(wim, first, 500_000, false, WriteMonitor.SILENT);
        MediaException error = assertThrows(
                MediaException.class,
                () -> WimSplitter.split(wim, first, 500_000, false, (file, bytes) -> {
                    throw new MediaException(MediaErrorCode.CANCELLED, file, "the user said so");
                }));
        assertEquals(MediaErrorCode.CANCELLED, error.code());
        try (WimReader reader = WimReader.openSet(first)) {
            reader.verify(WriteMonitor.SILENT);
        }
    }

    @Test
    void anotherEndingIsRefused() {
        Path first = folder.resolve("install.wim");
        MediaException error = assertThrows(
                MediaException.class, () -> WimSplitter.split(wim, first, 500_000, false, WriteMonitor.SILENT));
        assertEquals(MediaErrorCode.INVALID_NAME, error.code());
    }
}
