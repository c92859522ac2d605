package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.BlockSource;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.eltorito.ElToritoCatalog;
import mediashell.media.tree.SampleTree;
import mediashell.media.udf.UdfVolume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscWriterTest {

    @TempDir
    Path folder;

    @Test
    void equalSpecificationsGiveEqualBytes() throws Exception {
        DiscSpecification specification =
                DiscFixture.specification(DiscForm.BRIDGE, SampleTree.random(3).files(), List.of());
        assertArrayEquals(
                DiscFixture.write(specification, DigestListener.NONE),
                DiscFixture.write(specification, DigestListener.NONE));
    }

    @Test
    void equalFilesAreStoredOnce() throws Exception {
        byte[] content = new byte[100_000];
        SampleTree tree = new SampleTree().add("a", content).add("b", content);
        DiscSpecification shared = DiscFixture.specification(DiscForm.WINDOWS, tree.hashedFiles(), List.of());
        UdfVolume volume = UdfVolume.open(BlockSource.ofBytes("disc", DiscFixture.write(shared, DigestListener.NONE)));
        assertEquals(volume.extents("a"), volume.extents("b"));
    }

    @Test
    void digestsOfSmallLargeAndSharedFilesAreReported() throws Exception {
        SampleTree tree = new SampleTree()
                .add("nothing", "")
                .add("large", new byte[5 << 20])
                .add("same", "text")
                .add("small", "text");
        Map<String, String> heard = new LinkedHashMap<>();
        DiscFixture.write(
                DiscFixture.specification(DiscForm.WINDOWS, tree.hashedFiles(), List.of()),
                (file, sha256) -> heard.put(file.path(), sha256));
        assertEquals(tree.contents().keySet(), heard.keySet());
        heard.forEach(
                (path, sha256) -> assertEquals(SampleTree.sha256(tree.contents().get(path)), sha256));
    }

    @Test
    void aManifestNamedLastIsMadeOfTheDigestsBeforeIt() throws Exception {
        byte[] content = new byte[3 << 20];
        List<String> heard = new ArrayList<>();
        List<TreeFile> files =
                new ArrayList<>(new SampleTree().add("z", content).files());
        ContentSource manifest =
                lateSource(64, () -> new ByteArrayInputStream(heard.getFirst().getBytes()));
        files.add(new TreeFile("a manifest", manifest, SampleTree.TIME, 0, null));
        byte[] disc = DiscFixture.write(
                DiscFixture.specification(DiscForm.WINDOWS, files, List.of()), (file, sha256) -> heard.add(sha256));
        try (InputStream input =
                UdfVolume.open(BlockSource.ofBytes("disc", disc)).open("a manifest")) {
            assertEquals(SampleTree.sha256(content), new String(input.readAllBytes()));
        }
    }

    @Test
    void wrongDigestIsASourceThatChanged() {
        TreeFile file = new TreeFile("a", bytes("x"), SampleTree.TIME, 0, SampleTree.sha256("y".getBytes()));
        assertEquals(MediaErrorCode.SOURCE_CHANGED, failure(file));
    }

    @Test
    void shorterAndLongerSourcesAreChangedOnes() {
        TreeFile shorter =
                new TreeFile("a", source(5, () -> new ByteArrayInputStream(new byte[4])), SampleTree.TIME, 0, null);
        TreeFile longer =
                new TreeFile("a", source(5, () -> new ByteArrayInputStream(new byte[6])), SampleTree.TIME, 0, null);
        assertEquals(MediaErrorCode.SOURCE_CHANGED, failure(shorter));
        assertEquals(MediaErrorCode.SOURCE_CHANGED, failure(longer));
    }

    @Test
    void aFailingSourceNamesItself() {
        ContentSource broken = source(3 << 20, () -> {
            throw new IOException("Input/output error");
        });
        MediaException thrown =
                assertThrows(MediaException.class, () -> write(new TreeFile("a", broken, SampleTree.TIME, 0, null)));
        assertEquals(MediaErrorCode.SOURCE_CHANGED, thrown.code());
        assertEquals("test source", thrown.item());
    }

    @Test
    void theMonitorStopsTheWriter() throws Exception {
        DiscLayout layout = DiscLayout.of(
                DiscFixture.specification(DiscForm.WINDOWS, SampleTree.random(1).files(), List.of()));
        WriteMonitor cancelling = (file, bytes) -> {
            throw new MediaException(MediaErrorCode.CANCELLED, file, "stopped");
        };
        ImageOutput output = ImageOutput.toStream(OutputStream.nullOutputStream(), "nowhere");
        MediaException thrown = assertThrows(
                MediaException.class, () -> new DiscWriter(layout).write(output, cancelling, DigestListener.NONE));
        assertEquals(MediaErrorCode.CANCELLED, thrown.code());
    }

    @Test
    void zerosBecomeHolesAndReadBackAsZeros() throws Exception {
        SampleTree tree = new SampleTree().add("zeros", new byte[32 << 20]).add("last", "text");
        Path image = folder.resolve("sparse.iso");
        DiscLayout layout = DiscLayout.of(DiscFixture.specification(DiscForm.WINDOWS, tree.files(), List.of()));
        try (ImageOutput output = ImageOutput.createFile(image)) {
            new DiscWriter(layout).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        }
        assertEquals(layout.size(), Files.size(image));
        byte[] dense = DiscFixture.write(layout.specification(), DigestListener.NONE);
        assertArrayEquals(dense, Files.readAllBytes(image));
    }

    @Test
    void bootImagesFromTheTreeAndWithoutAName() throws Exception {
        SampleTree tree = new SampleTree().add("boot/etfsboot.com", new byte[4096]);
        List<BootEntry> entries = List.of(
                new BootEntry.OfFile(BootPlatform.BIOS, "Boot/ETFSBOOT.com"),
                new BootEntry.OfSource(BootPlatform.UEFI, bytes("efi")));
        DiscSpecification specification = DiscFixture.specification(DiscForm.WINDOWS, tree.files(), entries);
        BlockSource disc = BlockSource.ofBytes("disc", DiscFixture.write(specification, DigestListener.NONE));
        List<ElToritoCatalog.Entry> found =
                ElToritoCatalog.read(disc).orElseThrow().entries();
        long etfsboot =
                UdfVolume.open(disc).extents("boot/etfsboot.com").getFirst().offset() / 2048;
        assertEquals(new ElToritoCatalog.Entry(0, true, 0, 8, etfsboot), found.get(0));
        assertEquals(0xEF, found.get(1).platform());
        assertEquals("efi", new String(disc.read(found.get(1).sector() * 2048, 3)));
    }

    @Test
    void aBootFileThatIsNotThereIsNamed() {
        List<BootEntry> entries = List.of(new BootEntry.OfFile(BootPlatform.BIOS, "boot/none"));
        DiscSpecification specification = DiscFixture.specification(DiscForm.WINDOWS, List.of(), entries);
        MediaException thrown = assertThrows(MediaException.class, () -> DiscLayout.of(specification));
        assertEquals(MediaErrorCode.BOOT_FILE_MISSING, thrown.code());
        assertEquals("boot/none", thrown.item());
    }

    private static MediaErrorCode failure(TreeFile file) {
        return assertThrows(MediaException.class, () -> write(file)).code();
    }

    private static void write(TreeFile file) throws IOException {
        DiscFixture.write(DiscFixture.specification(DiscForm.WINDOWS, List.of(file), List.of()), DigestListener.NONE);
    }

    private static ContentSource bytes(String text) {
        return ContentSource.ofBytes(text, text.getBytes());
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static ContentSource source(long size, Opening opening) {
        return source(size, false, opening);
    }

    private static ContentSource lateSource(long size, Opening opening) {
        return source(size, true, opening);
    }

    private static ContentSource source(long size, boolean late, Opening opening) {
        return new ContentSource() {
            @Override
            public boolean isLate() {
                return late;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return opening.open();
            }

            @Override
            public String describe() {
                return "test source";
            }
        };
    }
}
