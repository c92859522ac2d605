package mediashell.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody changes while a medium is made of it. */
class FileContentSourceTest {

    private static final FileTime LATER = FileTime.fromMillis(1_900_000_000_000L);

    @TempDir
    Path folder;

    private Path file;
    private ContentSource source;

    @BeforeEach
    void plan() throws IOException {
        file = Files.writeString(folder.resolve("file"), "planned");
        source = ContentSource.ofFile(file);
    }

    @Test
    void changedSincePlanning() throws IOException {
        Files.writeString(file, "PLANNED");
        Files.setLastModifiedTime(file, LATER);
        assertChanged(() -> source.open().close());
    }

    @Test
    void changedWhileItIsRead() throws IOException {
        try (InputStream in = source.open()) {
            assertEquals('p', in.read());
            Files.setLastModifiedTime(file, LATER);
            assertChanged(in::readAllBytes);
        }
    }

    @Test
    void vanishedWhileItIsRead() throws IOException {
        try (InputStream in = source.open()) {
            Files.delete(file);
            assertChanged(in::readAllBytes);
        }
    }

    private void assertChanged(Executable reading) {
        MediaException thrown = assertThrows(MediaException.class, reading);
        assertEquals(MediaErrorCode.SOURCE_CHANGED, thrown.code());
        assertTrue(thrown.getMessage().contains(file.toString()), thrown.getMessage());
    }
}
