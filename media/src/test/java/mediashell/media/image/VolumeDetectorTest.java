package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.tree.SampleTree;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeDetectorTest {

    private static final SampleTree TREE = new SampleTree().add("folder/file", "text");

    @TempDir
    Path folder;

    @Test
    void discs() throws Exception {
        byte[] disc = DiscFixture.write(
                DiscFixture.specification(DiscForm.WINDOWS, TREE.files(), List.of()), DigestListener.NONE);
        assertHolds("UDF 1.02", Files.write(folder.resolve("disc.iso"), disc));
    }

    @Test
    void folders() throws Exception {
        Files.createDirectories(folder.resolve("root/folder"));
        Files.writeString(folder.resolve("root/folder/file"), "text");
        assertHolds("Folder", folder.resolve("root"));
    }

    @Test
    void imagesOfAWim() throws Exception {
        Path file = folder.resolve("boot.wim");
        WimOptions options = new WimOptions(CompressionType.NONE, new UUID(1, 2));
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                WimWriter writer = WimWriter.create(channel, options)) {
            List<CaptureEntry> entries =
                    TREE.files().stream().map(CaptureEntry::file).toList();
            writer.capture(entries, new ImageDescription("Boot", "", SampleTree.TIME), WriteMonitor.SILENT);
            writer.finish(false);
        }
        assertHolds("WIM", file);
    }

    @Test
    void whatNoReaderKnowsIsUnsupported() throws Exception {
        Path file = Files.write(folder.resolve("zeros"), new byte[1 << 20]);
        assertEquals(MediaErrorCode.UNSUPPORTED_FORMAT, failure(file));
    }

    @Test
    void anEmptyFileIsUnsupported() throws Exception {
        assertEquals(MediaErrorCode.UNSUPPORTED_FORMAT, failure(Files.createFile(folder.resolve("empty"))));
    }

    @Test
    void nothingThereIsNotFound() {
        assertEquals(MediaErrorCode.ENTRY_NOT_FOUND, failure(folder.resolve("none")));
    }

    private static MediaErrorCode failure(Path path) {
        return assertThrows(MediaException.class, () -> VolumeDetector.open(path))
                .code();
    }

    private static void assertHolds(String format, Path path) throws Exception {
        try (MediaVolume volume = VolumeDetector.open(path);
                var input = volume.open("FOLDER/FILE")) {
            assertEquals(format, volume.format());
            assertEquals("text", new String(input.readAllBytes()));
        }
    }
}
