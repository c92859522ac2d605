package mediashell.media.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a volume claims, nothing is written outside the target folder. */
class VolumeExtractionTest {

    private static final Instant TIME = Instant.parse("2024-05-06T07:08:09Z");

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void makeTarget() throws IOException {
        target = Files.createDirectories(folder.resolve("target"));
    }

    /** A volume with one entry in its root, named as a hostile image may name it. */
    private record OneEntry(String name, boolean directory) implements MediaVolume {

        @Override
        public String format() {
            return "Hostile";
        }

        @Override
        public String label() {
            return "";
        }

        @Override
        public List<MediaEntry> list(String path) {
            String prefix = path.isEmpty() ? "" : path + "/";
            return List.of(new MediaEntry(prefix + name, directory, 3, TIME, 0));
        }

        @Override
        public Optional<MediaEntry> stat(String path) {
            return Optional.empty();
        }

        @Override
        public InputStream open(String file) {
            return new ByteArrayInputStream(new byte[] {1, 2, 3});
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private VolumeExtraction.Result extract(String name, boolean directory) throws IOException {
        return VolumeExtraction.extract(new OneEntry(name, directory), target, entry -> true, WriteMonitor.SILENT);
    }

    private void assertRefused(MediaErrorCode code, String name, boolean directory) throws IOException {
        assertEquals(
                code,
                assertThrows(MediaException.class, () -> extract(name, directory))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "", "a\0b"})
    void namesThatLeaveTheFolderAreRefused(String name) throws IOException {
        assertRefused(MediaErrorCode.INVALID_NAME, name, false);
        assertRefused(MediaErrorCode.INVALID_NAME, name, true);
        assertArrayEquals(new String[] {"target"}, folder.toFile().list());
    }

    @Test
    void aBackslashIsAnOrdinaryCharacterHere() throws IOException {
        assertEquals(1, extract("..\\..\\x", false).files());
        assertArrayEquals(new String[] {"..\\..\\x"}, target.toFile().list());
    }

    @Test
    void aTreeWithoutEndEnds() throws IOException {
        assertRefused(MediaErrorCode.CORRUPT_IMAGE, "d", true);
    }

    @Test
    void aLinkInTheWayIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(target.resolve("d"), outside);
        assertRefused(MediaErrorCode.TARGET_UNUSABLE, "d", true);
        assertArrayEquals(new String[0], outside.toFile().list());
    }

    @Test
    void aLinkIsReplacedByAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "keep");
        Files.createSymbolicLink(target.resolve("f"), secret);
        extract("f", false);
        assertEquals("keep", Files.readString(secret));
        assertEquals(TIME, Files.getLastModifiedTime(target.resolve("f")).toInstant());
    }
}
