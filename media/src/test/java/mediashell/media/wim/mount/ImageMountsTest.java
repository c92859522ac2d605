package mediashell.media.wim.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.FolderCapture;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimFile;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageMountsTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
    private static final SaveRequest SAVE = new SaveRequest(false, false, TIME, 1);

    @TempDir
    Path folder;

    private Path wim;
    private Path mount;
    private Path records;
    private ImageMounts mounts;

    @BeforeEach
    void makeWim() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree/sub"));
        Files.writeString(tree.resolve("a.txt"), "alpha");
        Files.writeString(tree.resolve("b.txt"), "beta");
        Files.createSymbolicLink(tree.resolve("out"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(tree.resolve("in"), Path.of("a.txt"));
        wim = folder.resolve("a.wim");
        WimFile.at(wim)
                .create(
                        new WimOptions(CompressionType.XPRESS, new UUID(1, 2)),
                        false,
                        WriteMonitor.SILENT,
                        writer -> writer.capture(
                                FolderCapture.of(folder.resolve("tree")),
                                new ImageDescription("One", "first", TIME),
                                WriteMonitor.SILENT));
        mount = Files.createDirectories(folder.resolve("mount")).toRealPath();
        records = folder.resolve("records");
        mounts = ImageMounts.in(records);
    }

    private void mount(boolean readOnly) throws IOException {
        mounts.mount(new MountRequest(wim, 1, mount, readOnly), WriteMonitor.SILENT);
    }

    private String read(int image, String path) throws IOException {
        try (WimReader reader = WimReader.open(wim);
                InputStream in = reader.volume(image).open(path)) {
            return new String(in.readAllBytes());
        }
    }

    private List<String> entries(int image) throws IOException {
        try (WimReader reader = WimReader.open(wim)) {
            return reader.volume(image).list("sub").stream()
                    .map(entry -> entry.path())
                    .toList();
        }
    }

    @Test
    void whatWasChangedIsSaved() throws IOException {
        mount(false);
        Files.writeString(mount.resolve("sub/a.txt"), "changed");
        Files.delete(mount.resolve("sub/b.txt"));
        Files.writeString(mount.resolve("new.txt"), "new");
        mounts.saveAndDismount(mount, SAVE, WriteMonitor.SILENT);
        assertEquals("changed", read(1, "sub/a.txt"));
        assertEquals("new", read(1, "new.txt"));
        assertEquals(List.of("sub/a.txt", "sub/in", "sub/out"), entries(1));
        assertEquals(List.of(), mounts.list());
        assertEmpty(mount);
    }

    /** Nothing changed: the tree is what it was, byte for byte, links that Linux could not make among it. */
    @Test
    void anUnchangedFolderMakesTheSameTree() throws IOException {
        String before = treeHash();
        mount(false);
        mounts.save(mount, SAVE, WriteMonitor.SILENT);
        assertEquals(before, treeHash());
        mounts.save(mount, SAVE, WriteMonitor.SILENT);
        mounts.discard(mount);
    }

    private String treeHash() throws IOException {
        try (WimReader reader = WimReader.open(wim)) {
            return reader.treeHash(1).toString();
        }
    }

    @Test
    void appendingMakesAnotherImage() throws IOException {
        mount(false);
        Files.writeString(mount.resolve("sub/a.txt"), "changed");
        mounts.saveAndDismount(mount, new SaveRequest(true, true, TIME, 1), WriteMonitor.SILENT);
        assertEquals("alpha", read(1, "sub/a.txt"));
        assertEquals("changed", read(2, "sub/a.txt"));
        try (WimReader reader = WimReader.open(wim)) {
            assertEquals("One (2)", reader.images().get(1).name());
        }
    }

    @Test
    void discardingChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(wim);
        mount(false);
        Files.writeString(mount.resolve("sub/a.txt"), "changed");
        mounts.discard(mount);
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(wim)));
        assertEmpty(mount);
    }

    @Test
    void aReadOnlyMountIsNotSaved() throws IOException {
        mount(true);
        assertEquals(MediaErrorCode.INVALID_PLAN, saveError().code());
        assertEquals(List.of(new MountedImage(mount, wim, 1, true, MountStatus.OK)), mounts.list());
    }

    @Test
    void aFolderIsMountedOnce() throws IOException {
        mount(false);
        MediaException error = assertThrows(MediaException.class, () -> mount(false));
        assertEquals(MediaErrorCode.TARGET_UNUSABLE, error.code());
        assertTrue(error.getMessage().contains("is mounted here"), error.getMessage());
    }

    @Test
    void anImageThatIsGoneIsNotReplaced() throws IOException {
        mount(false);
        WimFile.at(wim).extend(new WimFile.Extension(false, false, 1), WriteMonitor.SILENT, writer -> writer.remove(1));
        assertEquals(MediaErrorCode.SOURCE_CHANGED, saveError().code());
    }

    @Test
    void anExtractionThatDiedIsInvalidAndCleared() throws IOException {
        mount(false);
        rewrite(MountPhase.EXTRACTING, "");
        assertEquals(MountStatus.INVALID, mounts.get(mount).status());
        assertEquals(List.of(mount), mounts.clearInvalid());
        assertEmpty(mount);
        mount(false);
        assertEquals(MountStatus.OK, mounts.get(mount).status());
    }

    @Test
    void aSaveThatDiedBeforeTheHeaderIsRepeated() throws IOException {
        mount(false);
        Files.writeString(mount.resolve("sub/a.txt"), "changed");
        rewrite(MountPhase.SAVING, "00");
        assertEquals(MountStatus.NEEDS_REMOUNT, mounts.get(mount).status());
        mounts.remount(mount);
        assertEquals(MountStatus.OK, mounts.get(mount).status());
        mounts.saveAndDismount(mount, SAVE, WriteMonitor.SILENT);
        assertEquals("changed", read(1, "sub/a.txt"));
    }

    @Test
    void aSaveThatDiedBehindTheHeaderIsKnownAsDone() throws IOException {
        mount(false);
        String old = treeHash();
        Files.writeString(mount.resolve("sub/a.txt"), "changed");
        mounts.save(mount, SAVE, WriteMonitor.SILENT);
        MountJournal journal = MountJournal.read(record());
        new MountJournal(mount, wim, 1, old, treeHash(), false, MountPhase.SAVING).write(record());
        mounts.remount(mount);
        assertEquals(journal, MountJournal.read(record()));
    }

    private MediaException saveError() {
        return assertThrows(MediaException.class, () -> mounts.save(mount, SAVE, WriteMonitor.SILENT));
    }

    private void rewrite(MountPhase phase, String next) throws IOException {
        MountJournal journal = MountJournal.read(record());
        new MountJournal(mount, wim, 1, journal.tree(), next, false, phase).write(record());
    }

    private Path record() throws IOException {
        try (Stream<Path> children = Files.list(records)) {
            return children.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static void assertEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            assertEquals(0, children.count());
        }
    }
}
