package mediashell.media.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetLockTest {

    @TempDir
    Path folder;

    private Path target;
    private Path file;

    @BeforeEach
    void name() {
        target = folder.resolve("m.iso");
        file = folder.resolve(".m.iso.lock");
    }

    private MediaErrorCode refusal() {
        return assertThrows(MediaException.class, () -> TargetLock.acquire(target))
                .code();
    }

    /** Asking for it, in whatever way, must not end it: that is what file locks of the system do. */
    @Test
    void itLastsUntilItIsClosed() throws IOException {
        try (TargetLock _ = TargetLock.acquire(target)) {
            for (int i = 0; i < 3; i++) {
                assertEquals(MediaErrorCode.TARGET_LOCKED, refusal());
                assertTrue(TargetLock.holder(target).isPresent());
            }
        }
        TargetLock.acquire(target).close();
        assertEquals(Optional.empty(), TargetLock.holder(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aDeadOwnersLockIsTakenOver() throws IOException {
        LockOwner self = LockOwner.current();
        Files.writeString(file, new LockOwner(self.process(), "1", self.host(), self.boot(), "former").text());
        assertEquals(Optional.empty(), TargetLock.holder(target));
        TargetLock.acquire(target).close();
    }

    /** A build that is killed while it takes the lock leaves its draft; the other target's drafts are none of ours. */
    @Test
    void draftsOfTheDeadGoAway() throws IOException {
        Path draft = Files.writeString(folder.resolve(".m.iso.3baf11e3-1201-4493-b09d-5ce2bc01e367.part"), "");
        Path others = Files.writeString(folder.resolve(".n.iso.3baf11e3-1201-4493-b09d-5ce2bc01e367.part"), "");
        TargetLock.acquire(target).close();
        assertTrue(Files.notExists(draft));
        assertTrue(Files.exists(others));
    }

    @Test
    void aLockFromBeforeTheLastStartOfTheComputerIsTakenOver() throws IOException {
        LockOwner self = LockOwner.current();
        Files.writeString(file, new LockOwner(self.process(), self.started(), self.host(), "other", "x").text());
        TargetLock.acquire(target).close();
    }

    @Test
    void anotherComputersLockIsRespected() throws IOException {
        Files.writeString(file, new LockOwner(1, "1", "elsewhere.example", "boot", "build").text());
        assertEquals(MediaErrorCode.TARGET_LOCKED, refusal());
    }

    @Test
    void aFileThatIsNoLockIsNotRemoved() throws IOException {
        Files.writeString(file, "something else");
        assertEquals(MediaErrorCode.TARGET_LOCKED, refusal());
        assertEquals("something else", Files.readString(file));
    }

    @Test
    void aMissingFolderIsNamed() {
        target = folder.resolve("nowhere/m.iso");
        assertEquals(MediaErrorCode.TARGET_UNUSABLE, refusal());
    }
}
