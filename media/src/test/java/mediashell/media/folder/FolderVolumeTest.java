package mediashell.media.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.media.tree.SampleTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVolumeTest {

    @TempDir
    Path outer;

    private Path root;

    @BeforeEach
    void prepare() throws Exception {
        root = Files.createDirectories(outer.resolve("root/Dir")).getParent();
        Files.writeString(root.resolve("Dir/File.txt"), "text");
        Files.writeString(outer.resolve("secret"), "outside");
    }

    @Test
    void lookUpIgnoresCase() throws Exception {
        FolderVolume volume = FolderVolume.open(root);
        assertEquals("Dir/File.txt", volume.stat("dir/FILE.TXT").orElseThrow().path());
        assertArrayEquals("text".getBytes(), SampleTree.readAll(volume).get("Dir/File.txt"));
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws Exception {
        Files.createSymbolicLink(root.resolve("leak"), outer.resolve("secret"));
        Files.createSymbolicLink(root.resolve("Dir/loop"), root);
        FolderVolume volume = FolderVolume.open(root);
        assertEquals("[Dir/File.txt]", SampleTree.readAll(volume).keySet().toString());
        assertTrue(volume.stat("leak").isEmpty());
    }

    @Test
    void parentPathsDoNotExist() throws Exception {
        assertTrue(FolderVolume.open(root).stat("../secret").isEmpty());
        assertTrue(FolderVolume.open(root).stat("Dir/../../secret").isEmpty());
    }
}
