package mediashell.media.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication that dies, here by an exception and without closing, is completed or undone by the next one. */
class SetPublicationTest {

    private static final Map<String, String> NEW = Map.of("m.001.iso", "new 1", "m.002.iso", "new 2");

    @TempDir
    Path folder;

    @BeforeEach
    void anOldSetOfThree() throws IOException {
        for (int disc = 1; disc <= 3; disc++) {
            Files.writeString(folder.resolve("m.00" + disc + ".iso"), "old " + disc);
        }
    }

    @Test
    void deadBeforeTheJournalChangesNothing() throws IOException {
        written();
        SetPublication.begin(target(), new DiscSetNames(target())).close();

        assertEquals(Map.of("m.001.iso", "old 1", "m.002.iso", "old 2", "m.003.iso", "old 3"), files());
    }

    @Test
    void deadBetweenTheRenamesIsCompletedByTheNextRun() throws IOException {
        SetPublication dying = written();
        assertThrows(IOException.class, () -> dying.publish(2, file -> true, SetPublicationTest::die));
        SetPublication.begin(target(), new DiscSetNames(target())).close();

        assertEquals(NEW, files());
    }

    @Test
    void anInterruptionAfterTheJournalCompletesTheSet() throws IOException {
        try (SetPublication interrupted = written()) {
            assertThrows(IOException.class, () -> interrupted.publish(2, file -> true, SetPublicationTest::die));
        }
        assertEquals(NEW, files());
    }

    @Test
    void whatIsNoMediumIsNoSurplus() throws IOException {
        try (SetPublication publication = written()) {
            publication.publish(2, file -> false, disc -> {});
        }
        assertEquals("old 3", files().get("m.003.iso"));
    }

    @Test
    void aSingleDiscReplacesTheSet() throws IOException {
        try (SetPublication publication = SetPublication.begin(target(), new DiscSetNames(target()))) {
            Files.writeString(publication.aside(1), "new");
            publication.publish(1, file -> true, disc -> {});
        }
        assertEquals(Map.of("m.iso", "new"), files());
    }

    @Test
    void aDamagedJournalIsToldAndNothingIsRemoved() throws IOException {
        SetPublication dying = written();
        Files.writeString(dying.aside(1).resolveSibling("journal"), "discs many\n");
        MediaException thrown =
                assertThrows(MediaException.class, () -> SetPublication.begin(target(), new DiscSetNames(target())));

        assertEquals(MediaErrorCode.TARGET_UNUSABLE, thrown.code());
        assertEquals("new 2", Files.readString(dying.aside(2)));
    }

    private Path target() {
        return folder.resolve("m.iso");
    }

    private SetPublication written() throws IOException {
        SetPublication publication = SetPublication.begin(target(), new DiscSetNames(target()));
        Files.writeString(publication.aside(1), "new 1");
        Files.writeString(publication.aside(2), "new 2");
        return publication;
    }

    private static void die(Path disc) throws IOException {
        throw new IOException("dead after " + disc.getFileName());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<Path> all;
        try (Stream<Path> list = Files.list(folder)) {
            all = list.toList();
        }
        for (Path file : all) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }
        return files;
    }
}
