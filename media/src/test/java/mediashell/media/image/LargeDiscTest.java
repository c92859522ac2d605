package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.MediaVolume;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.block.FileBlockSource;
import mediashell.media.block.ImageOutput;
import mediashell.media.iso9660.Iso9660Volume;
import mediashell.media.tree.SampleTree;
import mediashell.media.udf.UdfVolume;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beyond every 32-bit limit: 20 GB of holes with a mark at the end, which must arrive at the same place. */
@Tag("large")
class LargeDiscTest {

    private static final long SIZE = 20_000_000_000L;
    private static final String MARK = "the end";

    @TempDir
    Path folder;

    @Test
    void aSparseFileOfTwentyGigabytes() throws Exception {
        Path source = folder.resolve("source");
        try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "rw")) {
            file.seek(SIZE - MARK.length());
            file.writeBytes(MARK);
        }
        TreeFile file = new TreeFile("sources/install.wim", ContentSource.ofFile(source), SampleTree.TIME, 0, null);
        Path image = folder.resolve("large.iso");
        DiscLayout layout = DiscLayout.of(DiscFixture.specification(DiscForm.BRIDGE, List.of(file), List.of()));
        try (ImageOutput output = ImageOutput.createFile(image)) {
            new DiscWriter(layout).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        }
        assertEquals(layout.size(), Files.size(image));
        assertMark(UdfVolume.open(FileBlockSource.open(image)));
        assertMark(Iso9660Volume.open(FileBlockSource.open(image)));
    }

    private static void assertMark(MediaVolume volume) throws Exception {
        try (volume;
                InputStream input = volume.open("sources/install.wim")) {
            assertEquals(SIZE - MARK.length(), input.skip(SIZE - MARK.length()));
            assertEquals(MARK, new String(input.readAllBytes()));
        }
    }
}
