package mediashell.media.wim;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WimExtractionTest {

    private static final byte[] DESCRIPTOR = {1, 0, 4, (byte) 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    @TempDir
    Path folder;

    @Test
    void aFolderComesBackWithLinksAndTimes() throws IOException {
        Path tree = SampleTree.write(folder.resolve("tree"));
        Files.createLink(tree.resolve("hard link"), tree.resolve("chunk.bin"));
        Files.createSymbolicLink(tree.resolve("link"), Path.of("Windows/System32"));
        Path wim = TestWim.create(
                folder.resolve("a.wim"),
                TestWim.options(CompressionType.XPRESS),
                writer -> writer.capture(FolderCapture.of(tree), TestWim.image("One"), WriteMonitor.SILENT));
        Path target = folder.resolve("target");
        try (WimReader reader = WimReader.open(wim)) {
            assertEquals(32768, reader.images().getFirst().hardLinkBytes());
            ExtractionReport report = WimExtractor.extract(reader.volume(1), target, WriteMonitor.SILENT);
            assertEquals(List.of(), report.notKept());
            assertEquals(SampleTree.files().size() + 1, report.files());
        }
        for (var file : SampleTree.files().entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(target.resolve(file.getKey())));
            assertEquals(
                    SampleTree.TIME,
                    Files.getLastModifiedTime(target.resolve(file.getKey())).toInstant());
        }
        assertEquals(
                "Windows/System32",
                Files.readSymbolicLink(target.resolve("link")).toString());
        assertTrue(Files.isSameFile(target.resolve("hard link"), target.resolve("chunk.bin")));
        assertTrue(Files.isDirectory(target.resolve("empty directory")));
        assertEquals(
                SampleTree.TIME,
                Files.getLastModifiedTime(target.resolve("Windows/System32")).toInstant());
    }

    @Test
    void aSidecarKeepsWhatLinuxCannotHold() throws IOException {
        Path wim = TestWim.create(
                folder.resolve("a.wim"),
                TestWim.options(CompressionType.XPRESS),
                writer -> writer.capture(List.of(windowsFile()), TestWim.image("One"), WriteMonitor.SILENT));
        Path target = folder.resolve("target");
        Path again = folder.resolve("again.wim");
        try (WimReader reader = WimReader.open(wim)) {
            WimVolume volume = reader.volume(1);
            ExtractionReport report = WimExtractor.extract(volume, target, WriteMonitor.SILENT);
            assertEquals(List.of("Program Files/Long name.dll"), report.notKept());
            Path sidecar = folder.resolve("sidecar.wim");
            try (FileChannel channel = FileChannel.open(sidecar, CREATE, READ, WRITE)) {
                WimSidecar.write(volume, channel);
            }
            try (WimReader noted = WimReader.open(sidecar)) {
                List<CaptureEntry> entries = FolderCapture.of(target, noted.volume(1));
                TestWim.create(
                        again,
                        TestWim.options(CompressionType.XPRESS),
                        writer -> writer.capture(entries, TestWim.image("One"), WriteMonitor.SILENT));
            }
            try (WimReader copy = WimReader.open(again)) {
                Dentry before = leaf(volume.metadata().root());
                Dentry after = leaf(copy.volume(1).metadata().root());
                assertEquals(
                        before.toString().replaceAll("\\[B@\\w+", ""),
                        after.toString().replaceAll("\\[B@\\w+", ""));
                assertEquals(2, after.streams().size());
                assertArrayEquals(
                        DESCRIPTOR, copy.volume(1).metadata().security().descriptor(after.securityId()));
            }
        }
    }

    private static Dentry leaf(Dentry root) {
        return root.children().isEmpty() ? root : leaf(root.children().getFirst());
    }

    static CaptureEntry windowsFile() {
        CaptureStream zone = new CaptureStream(
                DentryStream.Kind.DATA, "Zone.Identifier", ContentSource.ofBytes("zone", new byte[] {1, 2, 3}));
        return new CaptureEntry(
                "Program Files/Long name.dll",
                ContentSource.ofBytes("dll", new byte[] {4, 5}),
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2021-01-01T00:00:00Z"),
                SampleTree.TIME,
                0x23,
                "LONGNA~1.DLL",
                DESCRIPTOR,
                0,
                0,
                List.of(zone),
                Dentry.NO_ITEMS,
                null);
    }

    @Test
    void linksThatLeadOutAreReportedInsteadOfMade() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.createSymbolicLink(tree.resolve("absolute"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(tree.resolve("upwards"), Path.of("../../secret"));
        Files.createSymbolicLink(tree.resolve("within"), Path.of("upwards"));
        Path wim = TestWim.create(
                folder.resolve("a.wim"),
                TestWim.options(CompressionType.XPRESS),
                writer -> writer.capture(FolderCapture.of(tree), TestWim.image("One"), WriteMonitor.SILENT));
        Path target = folder.resolve("target");
        try (WimReader reader = WimReader.open(wim)) {
            ExtractionReport report = WimExtractor.extract(reader.volume(1), target, WriteMonitor.SILENT);
            assertEquals(List.of("absolute", "upwards"), report.notKept());
        }
        assertArrayEquals(new String[] {"within"}, target.toFile().list());
    }

    @Test
    void aLinkInTheWayIsNotFollowed() throws IOException {
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.NONE, SampleTree.files());
        Path target = Files.createDirectories(folder.resolve("target"));
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(target.resolve("Windows"), outside);
        try (WimReader reader = WimReader.open(wim)) {
            MediaException error = assertThrows(
                    MediaException.class, () -> WimExtractor.extract(reader.volume(1), target, WriteMonitor.SILENT));
            assertEquals(MediaErrorCode.TARGET_UNUSABLE, error.code());
        }
        assertEquals(0, outside.toFile().list().length);
    }
}
