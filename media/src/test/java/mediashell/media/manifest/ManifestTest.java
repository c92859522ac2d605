package mediashell.media.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final List<String> HEAD = List.of("media: guid", "label: Größe");
    private static final String DIGEST = "AB".repeat(32);
    private static final String START = "Mediashell manifest 1\nmedia: guid\n\n";

    @Test
    void comesBackFromItsText() throws IOException {
        Manifest manifest = new Manifest(HEAD, lines());
        assertEquals(manifest, Manifest.read(manifest.open()));
    }

    @Test
    void knowsTheSizeOfItsTextBeforehand() throws IOException {
        List<Manifest.FileLine> unknown = lines().stream()
                .map(line -> new Manifest.FileLine(line.path(), line.size(), null))
                .toList();
        byte[] text = new Manifest(HEAD, lines()).open().readAllBytes();
        assertEquals(text.length, Manifest.size(HEAD, unknown));
    }

    @Test
    void itsDigestIsThatOfItsText() throws IOException {
        Manifest manifest = new Manifest(HEAD, lines());
        String digest = new Sha256().of(manifest.open(), Manifest.PATH, WriteMonitor.SILENT);
        assertEquals(digest, manifest.digest().toString());
    }

    @Test
    void aDigestThatIsNotKnownIsNone() {
        Manifest manifest = new Manifest(HEAD, List.of(new Manifest.FileLine("a", 1, null)));
        assertNull(manifest.files().getFirst().sha256());
    }

    @Test
    void endsAtAnEmptyLine() throws IOException {
        Manifest manifest = read(START + DIGEST + " 7 a b\n\nanything");
        assertEquals(List.of(new Manifest.FileLine("a b", 7, Sha256Digest.parse(DIGEST))), manifest.files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "%s", "%s x path", "%s 12path", "A%s 12 path", "X%.63s 12 path"})
    void refusesALineOfAnotherForm(String line) {
        assertCorrupt(START + line.formatted(DIGEST) + "\n");
    }

    @Test
    void refusesALineWithoutEnd() {
        assertCorrupt(START + "x".repeat((1 << 20) + 1));
    }

    private static void assertCorrupt(String text) {
        MediaException refused = assertThrows(MediaException.class, () -> read(text));
        assertEquals(MediaErrorCode.CORRUPT_IMAGE, refused.code());
    }

    private static Manifest read(String text) throws IOException {
        return Manifest.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Manifest.FileLine> lines() {
        List<Manifest.FileLine> lines = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            lines.add(new Manifest.FileLine(
                    "folder " + i % 7 + "/Datei ä" + i, 1L << i % 60, new Sha256Digest(i, 2, 3, i + 1)));
        }
        return lines;
    }
}
