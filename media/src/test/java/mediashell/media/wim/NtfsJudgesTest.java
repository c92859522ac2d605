package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Windows knows of a file goes through foreign hands and comes back: wimlib applies our image to an NTFS volume, where ntfs-3g keeps it, and
 * captures that volume again.
 */
@Tag("judges")
class NtfsJudgesTest {

    private static final long VOLUME = 32 << 20;

    @TempDir
    Path folder;

    private Path ours;
    private List<String> expected;

    @BeforeEach
    void writeImage() throws IOException {
        ours = TestWim.create(
                folder.resolve("ours.wim"),
                TestWim.options(CompressionType.LZX),
                writer -> writer.capture(WindowsTree.entries(), TestWim.image("One"), WriteMonitor.SILENT));
        expected = listing(ours);
    }

    @Test
    void anNtfsVolumeKeepsEverythingThatWeWrote() throws Exception {
        assertEquals(text(expected), text(listing(throughNtfs(ours))));
    }

    /** What wimlib wrote is read, extracted, and captured again by way of the sidecar: nothing is lost on a Linux file system. */
    @Test
    void anImageOfAVolumeSurvivesALinuxFolder() throws Exception {
        Path theirs = throughNtfs(ours);
        Path tree = folder.resolve("tree");
        Path again = folder.resolve("again.wim");
        try (WimReader reader = WimReader.open(theirs)) {
            WimExtractor.extract(reader.volume(1), tree, WriteMonitor.SILENT);
            WimSidecar.write(reader.volume(1), WimSidecar.beside(tree));
        }
        try (WimReader noted = WimReader.open(WimSidecar.beside(tree))) {
            List<CaptureEntry> entries = FolderCapture.of(tree, noted.volume(1));
            TestWim.create(
                    again,
                    TestWim.options(CompressionType.XPRESS),
                    writer -> writer.capture(entries, TestWim.image("One"), WriteMonitor.SILENT));
        }
        assertEquals(text(expected), text(listing(throughNtfs(again))));
    }

    private Path throughNtfs(Path wim) throws Exception {
        Path image = folder.resolve("volume.img");
        Files.deleteIfExists(image);
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(VOLUME);
        }
        Wimlib.run("/sbin/mkntfs", "-q", "-F", "-f", image);
        Wimlib.run("wimapply", wim, 1, image);
        Path captured = folder.resolve("captured.wim");
        Files.deleteIfExists(captured);
        Wimlib.run("wimcapture", image, captured, "Captured", "--compress=XPRESS");
        return captured;
    }

    private static List<String> listing(Path wim) throws IOException {
        try (WimReader reader = WimReader.open(wim)) {
            return WindowsTree.listing(reader.volume(1));
        }
    }

    /** As one text, whose first difference a failure shows. */
    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
