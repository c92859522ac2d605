package mediashell.media.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.fuzz.FuzzSeeds;
import mediashell.media.fuzz.Hostile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals and locks beside a target that are damaged or lie. */
class HostilePublicationTest {

    private static final int ROUNDS = 500;

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("m.iso");
    }

    @Test
    void journals() throws IOException {
        byte[] journal = "discs 2\nremove 3\nremove 0\n".getBytes(StandardCharsets.US_ASCII);
        Path staging = folder.resolve(".m.iso.discs");
        Hostile.torture(journal, journal.length, FuzzSeeds.of("set-journal", ROUNDS), bytes -> {
            Files.createDirectories(staging);
            Files.write(staging.resolve("journal"), bytes);
            SetPublication.begin(target, new DiscSetNames(target)).close();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"discs 2147483647", "discs -1", "discs 2\nremove 2147483647", "discs 2\nremove ../../x", ""})
    void aJournalThatLiesIsTold(String journal) throws IOException {
        Path staging = Files.createDirectory(folder.resolve(".m.iso.discs"));
        Files.writeString(staging.resolve("journal"), journal);
        MediaException thrown =
                assertThrows(MediaException.class, () -> SetPublication.begin(target, new DiscSetNames(target)));
        assertEquals(MediaErrorCode.TARGET_UNUSABLE, thrown.code());
    }

    /** Whoever holds it cannot be told any more: then he counts as alive, and the message says which file to delete. */
    @Test
    void locks() throws IOException {
        byte[] lock = LockOwner.current().text().getBytes(StandardCharsets.US_ASCII);
        Path file = folder.resolve(".m.iso.lock");
        Hostile.torture(lock, lock.length, FuzzSeeds.of("lock", ROUNDS), bytes -> {
            Files.write(file, bytes);
            TargetLock.acquire(target).close();
        });
    }
}
