package mediashell.media.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {

    private static final int LARGE = 50_000;

    @TempDir
    Path folder;

    @Test
    void onlyFilesThatLookAlikeAreDigested() throws Exception {
        write("alone", new byte[LARGE + 1]);
        write("empty 1", new byte[0]);
        write("empty 2", new byte[0]);
        write("other head", bytes(LARGE, 0));
        write("other tail", bytes(LARGE, LARGE - 1));
        write("twin 1", new byte[LARGE]);
        write("twin 2", new byte[LARGE]);
        List<String> digested = FolderTree.of(folder).withDuplicatesKnown(WriteMonitor.SILENT).files().stream()
                .filter(file -> file.sha256() != null)
                .map(TreeFile::path)
                .toList();
        assertEquals(List.of("other tail", "twin 1", "twin 2"), digested);
    }

    @Test
    void filesOfOtherHeadsAreNotReadToTheEnd() throws Exception {
        write("a", bytes(LARGE, 0));
        write("b", bytes(LARGE, 1));
        List<Long> read = new ArrayList<>();
        FolderTree.of(folder).withDuplicatesKnown((file, bytes) -> read.add(bytes));
        assertEquals(List.of(4096L, 4096L), read);
    }

    @Test
    void aFileThatGrewSinceItWasListedHasChanged() throws Exception {
        write("a", new byte[1]);
        write("b", new byte[1]);
        FolderTree tree = FolderTree.of(folder);
        write("a", new byte[2]);
        MediaException thrown = assertThrows(MediaException.class, () -> tree.withDuplicatesKnown(WriteMonitor.SILENT));
        assertEquals(MediaErrorCode.SOURCE_CHANGED, thrown.code());
    }

    private void write(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(int length, int position) {
        byte[] bytes = new byte[length];
        bytes[position] = 1;
        return bytes;
    }
}
