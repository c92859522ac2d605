package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.publish.TargetLock;
import mediashell.media.wim.codec.SampleBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of a file is done as a whole or not at all. */
class WimFileTest {

    private static final WimFile.Extension PLAIN = new WimFile.Extension(false, false, 1);
    private static final Map<String, byte[]> MORE = Map.of("more.bin", SampleBytes.of(77, 90_000));

    @TempDir
    Path folder;

    private Path wim;
    private byte[] before;

    @BeforeEach
    void makeWim() throws IOException {
        wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.XPRESS, SampleTree.files());
        before = Files.readAllBytes(wim);
    }

    private void addMore(WimFile.Extension how) throws IOException {
        WimFile.at(wim).extend(how, WriteMonitor.SILENT, writer -> {
            writer.capture(TestWim.entries(MORE), TestWim.image("Two"), WriteMonitor.SILENT);
        });
    }

    @Test
    void aFailedChangeLeavesEveryByte() throws IOException {
        ContentSource broken = new ContentSource() {
            @Override
            public long size() {
                return 100_000;
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("the disk of the source is gone");
            }

            @Override
            public String describe() {
                return "broken";
            }
        };
        TreeFile file = new TreeFile("z.bin", broken, SampleTree.TIME, 0, null);
        assertThrows(
                IOException.class,
                () -> WimFile.at(wim).extend(PLAIN, WriteMonitor.SILENT, writer -> {
                    writer.capture(TestWim.entries(MORE), TestWim.image("Two"), WriteMonitor.SILENT);
                    writer.capture(
                            java.util.List.of(CaptureEntry.file(file)), TestWim.image("Three"), WriteMonitor.SILENT);
                }));
        assertArrayEquals(before, Files.readAllBytes(wim));
    }

    /** What a killed process appended is harmless, and the next change does not keep it. */
    @Test
    void bytesOfADeadChangeAreWrittenOver() throws IOException {
        addMore(PLAIN);
        long clean = Files.size(wim);
        Files.write(wim, before);
        Files.write(wim, new byte[400_000], StandardOpenOption.APPEND);
        try (WimReader reader = WimReader.open(wim)) {
            reader.verify(WriteMonitor.SILENT);
        }
        addMore(PLAIN);
        assertEquals(clean, Files.size(wim));
    }

    @Test
    void anIntegrityTableIsAddedWhenAsked() throws IOException {
        WimOptions options = new WimOptions(CompressionType.XPRESS, CompressionEffort.FAST, false, TestWim.GUID, 1);
        wim = TestWim.create(
                folder.resolve("b.wim"),
                options,
                writer ->
                        writer.capture(TestWim.entries(SampleTree.files()), TestWim.image("One"), WriteMonitor.SILENT));
        addMore(PLAIN);
        try (WimReader reader = WimReader.open(wim)) {
            assertFalse(reader.hasIntegrityTable());
        }
        WimFile.at(wim).extend(new WimFile.Extension(true, true, 1), WriteMonitor.SILENT, writer -> writer.boot(2));
        try (WimReader reader = WimReader.open(wim)) {
            assertTrue(reader.hasIntegrityTable());
            reader.checkIntegrity();
        }
    }

    @Test
    void aFileThatDoesNotVerifyGetsItsOldHeaderBack() throws IOException {
        byte[] damaged = before.clone();
        damaged[WimHeader.LENGTH + 5000] ^= 1;
        Files.write(wim, damaged);
        assertThrows(MediaException.class, () -> addMore(new WimFile.Extension(false, true, 1)));
        assertArrayEquals(damaged, Files.readAllBytes(wim));
    }

    @Test
    void aReplacedImageKeepsItsPlaceAndNames() throws IOException {
        addMore(PLAIN);
        WimFile.at(wim)
                .extend(
                        PLAIN,
                        WriteMonitor.SILENT,
                        writer -> writer.replace(1, TestWim.entries(MORE), SampleTree.TIME, WriteMonitor.SILENT));
        try (WimReader reader = WimReader.open(wim)) {
            ImageInfo first = reader.images().getFirst();
            assertEquals("One", first.name());
            assertEquals("about One", first.description());
            assertEquals(1, first.fileCount());
            assertEquals(9, first.architecture());
            WimRoundTripTest.assertFiles(MORE, reader.volume(1));
            reader.checkIntegrity();
        }
    }

    @Test
    void twoChangesAtOnceAreRefused() throws IOException {
        try (TargetLock _ = TargetLock.acquire(wim)) {
            MediaException error = assertThrows(MediaException.class, () -> addMore(PLAIN));
            assertEquals(MediaErrorCode.TARGET_LOCKED, error.code());
        }
        assertArrayEquals(before, Files.readAllBytes(wim));
    }

    @Test
    void aChangeOfNothingIsAnError() {
        wim = folder.resolve("nothing.wim");
        MediaException error = assertThrows(MediaException.class, () -> addMore(PLAIN));
        assertEquals(MediaErrorCode.ENTRY_NOT_FOUND, error.code());
    }
}
