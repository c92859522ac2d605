package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import mediashell.media.ContentSource;
import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.wim.codec.SampleBytes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the writer writes, the reader reads back. */
class WimRoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = CompressionType.class,
            names = {"NONE", "XPRESS", "LZX"})
    void filesComeBack(CompressionType type) throws IOException {
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), type, SampleTree.files());
        try (WimReader reader = WimReader.open(wim)) {
            reader.checkIntegrity();
            reader.verify(WriteMonitor.SILENT);
            assertEquals(type, reader.header().compression());
            assertFiles(SampleTree.files(), reader.volume(1));
        }
    }

    @Test
    void equalFilesAreStoredOnce() throws IOException {
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.XPRESS, SampleTree.files());
        try (WimReader reader = WimReader.open(wim)) {
            assertEquals(SampleTree.files().size() - 2, reader.blobs().count());
            int references = reader.parts().getFirst().entries().stream()
                    .mapToInt(BlobTableEntry::references)
                    .max()
                    .orElseThrow();
            assertEquals(2, references);
        }
    }

    @Test
    void xmlDataTellsTheImage() throws IOException {
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.LZX, SampleTree.files());
        try (WimReader reader = WimReader.open(wim)) {
            ImageInfo info = reader.images().getFirst();
            long bytes = SampleTree.files().values().stream()
                    .mapToLong(b -> b.length)
                    .sum();
            assertEquals("One", info.name());
            assertEquals("about One", info.description());
            assertEquals(9, info.architecture());
            assertEquals(SampleTree.TIME, info.created());
            assertEquals(SampleTree.files().size(), info.fileCount());
            assertEquals(14, info.directoryCount());
            assertEquals(bytes, info.totalBytes());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CompressionType.class,
            names = {"NONE", "XPRESS", "LZX"})
    void bytesDoNotDependOnThreads(CompressionType type) throws IOException {
        List<CaptureEntry> entries = TestWim.entries(SampleTree.files());
        byte[][] files = new byte[2][];
        for (int threads = 1; threads <= 2; threads++) {
            WimOptions options = TestWim.options(type).withThreads(threads);
            Path wim = TestWim.create(
                    folder.resolve(threads + ".wim"),
                    options,
                    writer -> writer.capture(entries, TestWim.image("One"), WriteMonitor.SILENT));
            files[threads - 1] = Files.readAllBytes(wim);
        }
        assertArrayEquals(files[0], files[1]);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void randomTreesComeBack(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, byte[]> files = randomFiles(random);
        CompressionType type = CompressionType.values()[random.nextInt(3)];
        Path file = Files.createTempFile("random", ".wim");
        try (WimReader reader = WimReader.open(TestWim.ofFiles(file, type, files))) {
            assertFiles(files, reader.volume(1));
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, byte[]> randomFiles(Random random) {
        Map<String, byte[]> files = new HashMap<>();
        List<String> directories = new ArrayList<>(List.of(""));
        for (int i = random.nextInt(40); i >= 0; i--) {
            String parent = directories.get(random.nextInt(directories.size()));
            String name = parent + (char) ('a' + random.nextInt(26)) + i;
            if (random.nextInt(3) == 0) {
                directories.add(name + "/");
            } else {
                files.put(name, SampleBytes.of(random.nextInt(20), random.nextInt(1 << random.nextInt(18))));
            }
        }
        return files;
    }

    @Test
    void largeResourcesAreWrittenInPlace() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        byte[] large = SampleBytes.of(9, 12_000_000);
        byte[] noise = new byte[11_000_000];
        new Random(1).nextBytes(noise);
        files.put("large", large);
        files.put("noise", noise);
        files.put("small", SampleBytes.of(11, 1000));
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.XPRESS, files);
        try (WimReader reader = WimReader.open(wim)) {
            reader.checkIntegrity();
            assertFiles(files, reader.volume(1));
        }
        Map<String, byte[]> more = Map.of("more", SampleBytes.of(12, 5_000_000));
        TestWim.extend(wim, writer -> writer.capture(TestWim.entries(more), TestWim.image("Two"), WriteMonitor.SILENT));
        try (WimReader reader = WimReader.open(wim)) {
            reader.checkIntegrity();
            assertFiles(more, reader.volume(2));
        }
    }

    @Test
    void aFileThatWasNeverFinishedIsRefused() throws IOException {
        Path file = folder.resolve("a.wim");
        MediaException cancelled = new MediaException(MediaErrorCode.CANCELLED, "a.wim", "the user cancelled");
        assertThrows(
                MediaException.class,
                () -> TestWim.create(
                        file,
                        TestWim.options(CompressionType.LZX),
                        writer -> writer.capture(
                                TestWim.entries(SampleTree.files()), TestWim.image("One"), (path, bytes) -> {
                                    throw cancelled;
                                })));
        MediaException error = assertThrows(MediaException.class, () -> WimReader.open(file));
        assertEquals(MediaErrorCode.CORRUPT_IMAGE, error.code());
    }

    @Test
    void extendingKeepsWhatIsThere() throws IOException {
        Map<String, byte[]> more = Map.of("new.txt", SampleBytes.of(50, 5000), "one", new byte[] {7});
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.LZX, SampleTree.files());
        TestWim.extend(wim, writer -> {
            writer.capture(TestWim.entries(more), TestWim.image("Two"), WriteMonitor.SILENT);
            writer.boot(2);
        });
        try (WimReader reader = WimReader.open(wim)) {
            reader.checkIntegrity();
            assertEquals(2, reader.header().bootIndex());
            assertFiles(SampleTree.files(), reader.volume(1));
            assertFiles(more, reader.volume(2));
        }
    }

    @Test
    void aFailedExtensionLeavesTheFileAsItWas() throws IOException {
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.LZX, SampleTree.files());
        byte[] before = Files.readAllBytes(wim);
        MediaException error = assertThrows(
                MediaException.class,
                () -> TestWim.extend(
                        wim,
                        writer -> writer.capture(List.of(changing("a")), TestWim.image("Two"), WriteMonitor.SILENT)));
        assertEquals(MediaErrorCode.SOURCE_CHANGED, error.code());
        assertArrayEquals(before, Files.readAllBytes(wim));
    }

    private static CaptureEntry changing(String path) {
        ContentSource source = new ContentSource() {
            @Override
            public long size() {
                return 100_000;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[99_999]);
            }

            @Override
            public String describe() {
                return path;
            }
        };
        return CaptureEntry.file(new TreeFile(path, source, SampleTree.TIME, 0, null));
    }

    @Test
    void aWrongSha256IsNoticed() {
        ContentSource source = ContentSource.ofBytes("a", new byte[] {1, 2, 3});
        CaptureEntry entry = CaptureEntry.file(new TreeFile("a", source, SampleTree.TIME, 0, "00".repeat(32)));
        MediaException error = assertThrows(
                MediaException.class,
                () -> TestWim.create(
                        folder.resolve("a.wim"),
                        TestWim.options(CompressionType.LZX),
                        writer -> writer.capture(List.of(entry), TestWim.image("One"), WriteMonitor.SILENT)));
        assertEquals(MediaErrorCode.SOURCE_CHANGED, error.code());
    }

    @Test
    void removedImagesAreGoneAndAnExportDropsTheirBytes() throws IOException {
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.XPRESS, SampleTree.files());
        Map<String, byte[]> small = Map.of("one", new byte[] {7});
        TestWim.extend(
                wim, writer -> writer.capture(TestWim.entries(small), TestWim.image("Two"), WriteMonitor.SILENT));
        TestWim.extend(wim, writer -> writer.remove(1));
        try (WimReader reader = WimReader.open(wim)) {
            assertEquals("Two", reader.images().getFirst().name());
            assertFiles(small, reader.volume(1));
            Path all = TestWim.create(
                    folder.resolve("all.wim"),
                    TestWim.options(CompressionType.LZX),
                    writer -> writer.exportAll(reader, WriteMonitor.SILENT));
            try (WimReader copy = WimReader.open(all)) {
                assertFiles(small, copy.volume(1));
            }
            Path rebuilt = TestWim.create(
                    folder.resolve("b.wim"),
                    TestWim.options(CompressionType.XPRESS),
                    writer -> writer.export(reader, 1, "Three", WriteMonitor.SILENT));
            assertTrue(Files.size(rebuilt) < 3000);
            try (WimReader copy = WimReader.open(rebuilt)) {
                assertEquals("Three", copy.images().getFirst().name());
                assertFiles(small, copy.volume(1));
            }
        }
    }

    @Test
    void namesThatWindowsRefusesAreRefused() {
        for (String name : List.of("a:b", "a\\b", "x/../y", "/a", "a//b", "q?", "n\u0001")) {
            MediaException error = assertThrows(
                    MediaException.class,
                    () -> TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.NONE, Map.of(name, new byte[] {1})));
            assertEquals(MediaErrorCode.INVALID_NAME, error.code());
        }
    }

    static void assertFiles(Map<String, byte[]> expected, WimVolume volume) throws IOException {
        assertEquals(expected.size(), countFiles(volume, ""));
        for (var file : expected.entrySet()) {
            MediaEntry entry = volume.stat(file.getKey()).orElseThrow();
            assertEquals(file.getValue().length, entry.size());
            assertEquals(SampleTree.TIME, entry.modified());
            try (InputStream in = volume.open(file.getKey())) {
                assertArrayEquals(file.getValue(), in.readAllBytes(), file.getKey());
            }
        }
    }

    private static int countFiles(WimVolume volume, String directory) throws IOException {
        int count = 0;
        for (MediaEntry entry : volume.list(directory)) {
            count += entry.directory() ? countFiles(volume, entry.path()) : 1;
        }
        return count;
    }
}
