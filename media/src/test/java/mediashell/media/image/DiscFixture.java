package mediashell.media.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.BlockSource;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.tree.SampleTree;

/** Discs in memory for tests. */
final class DiscFixture {

    private DiscFixture() {}

    static DiscSpecification specification(DiscForm form, List<TreeFile> files, List<BootEntry> bootEntries) {
        return new DiscSpecification(
                "Test Disc", form, SampleTree.TIME, new ImageSeed(new byte[32]), files, List.of("empty"), bootEntries);
    }

    static byte[] write(DiscSpecification specification, DigestListener digests) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageOutput output = ImageOutput.toStream(bytes, "test disc");
        new DiscWriter(DiscLayout.of(specification)).write(output, WriteMonitor.SILENT, digests);
        return bytes.toByteArray();
    }

    static BlockSource disc(DiscForm form, SampleTree tree) throws IOException {
        byte[] bytes = write(specification(form, tree.files(), List.of()), DigestListener.NONE);
        return BlockSource.ofBytes("test disc", bytes);
    }
}
