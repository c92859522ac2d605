package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WimPartsTest {

    private static final long LIMIT = 500_000;

    @TempDir
    Path folder;

    private Path wim;

    @BeforeEach
    void makeWim() throws IOException {
        wim = TestWim.create(folder.resolve("a.wim"), TestWim.options(CompressionType.LZX), writer -> {
            writer.capture(TestWim.entries(SampleTree.files()), TestWim.image("One"), WriteMonitor.SILENT);
            writer.boot(1);
        });
    }

    @Test
    void partsFitTheLimitAndTellTheirSize() throws IOException {
        List<ContentSource> parts = WimParts.split(wim, LIMIT);
        assertTrue(parts.size() > 2);
        for (ContentSource part : parts) {
            assertTrue(part.size() <= LIMIT);
            try (InputStream in = part.open()) {
                assertEquals(part.size(), in.readAllBytes().length);
            }
        }
    }

    @Test
    void aSetIsReadByItsFirstFile() throws IOException {
        Path first = write(true);
        try (WimReader reader = WimReader.openSet(first)) {
            reader.checkIntegrity();
            reader.verify(WriteMonitor.SILENT);
            assertEquals(1, reader.header().bootIndex());
            WimRoundTripTest.assertFiles(SampleTree.files(), reader.volume(1));
        }
    }

    @Test
    void setupNamesAreFoundToo() throws IOException {
        try (WimReader reader = WimReader.openSet(write(false))) {
            WimRoundTripTest.assertFiles(SampleTree.files(), reader.volume(1));
        }
    }

    @Test
    void aMissingPartIsNamed() throws IOException {
        Path first = write(true);
        Files.delete(folder.resolve("ABC001.swm"));
        MediaException error = assertThrows(MediaException.class, () -> WimReader.openSet(first));
        assertEquals(MediaErrorCode.ENTRY_NOT_FOUND, error.code());
        assertTrue(error.item().endsWith("ABC001.swm"));
    }

    @Test
    void aFileAboveTheLimitIsNamed() {
        MediaException error = assertThrows(MediaException.class, () -> WimParts.split(wim, 150_000));
        assertEquals(MediaErrorCode.FILE_TOO_LARGE, error.code());
        assertTrue(error.getMessage().contains("Windows/System32/big.dll of image 1"));
    }

    @Test
    void aChangedWimIsNoticed() throws IOException {
        List<ContentSource> parts = WimParts.split(wim, LIMIT);
        TestWim.extend(wim, writer -> writer.boot(0));
        MediaException error =
                assertThrows(MediaException.class, () -> parts.getFirst().open());
        assertEquals(MediaErrorCode.SOURCE_CHANGED, error.code());
    }

    @Test
    @Tag("judges")
    void wimlibTakesTheSet() throws Exception {
        Path tree = SampleTree.write(folder.resolve("tree"));
        Files.delete(tree.resolve("empty directory"));
        Path first = write(true);
        Wimlib.run("bash", WimJudgeTest.JUDGE, first, tree, "--ref", folder.resolve("ABC*.swm"), "--need-integrity");
        for (int part = 1; part < WimParts.split(wim, LIMIT).size(); part++) {
            Path file = folder.resolve(WimParts.contentName("ABC", part + 1));
            Wimlib.run("python3", WimJudgeTest.JUDGE.resolveSibling("wimcheck.py"), file, "--max-size", LIMIT);
        }
    }

    private Path write(boolean contentNames) throws IOException {
        int number = 0;
        for (ContentSource part : WimParts.split(wim, LIMIT)) {
            number++;
            String name = contentNames ? WimParts.contentName("ABC", number) : WimParts.setupName("install", number);
            try (InputStream in = part.open()) {
                Files.copy(in, folder.resolve(name));
            }
        }
        return folder.resolve(contentNames ? "ABC000.swm" : "install.swm");
    }
}
