package mediashell.media.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.DiskSpace;

/**
 * Keeps two builds away from one target, in one process or in several: a file beside the target that names its owner. The lock of an owner who died is
 * taken over.
 *
 * <p>It is not the operating system's file lock: that one ends as soon as its process closes any other channel of the same file, as a second build in
 * the process does that asks for the lock.
 */
public final class TargetLock implements AutoCloseable {

    private static final int ATTEMPTS = 10;

    private final Path file;
    private final LockOwner owner;

    private TargetLock(Path file, LockOwner owner) {
        this.file = file;
        this.owner = owner;
    }

    /**
     * Takes the lock of a target.
     *
     * @throws MediaException TARGET_LOCKED when another live build holds it, TARGET_UNUSABLE when its folder cannot be written,
     *     DISK_FULL when not even a lock has room
     */
    public static TargetLock acquire(Path target) throws IOException {
        return DiskSpace.of(target).call(() -> take(target));
    }

    private static TargetLock take(Path target) throws IOException {
        Path file = lockFile(target);
        LockOwner self = LockOwner.current();
        Optional<LockOwner> holder = Optional.empty();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (create(file, target, self)) {
                return taken(new TargetLock(file, self), target);
            }
            holder = LockOwner.read(file);
            if (holder.isPresent()) {
                if (!holder.get().isDead()) {
                    break;
                }
                removeDead(file, target, self, holder.get());
            }
        }
        throw locked(target, holder.map(LockOwner::text).orElse("owner unknown"));
    }

    /** What lies beside the target under the name of a draft is a dead owner's now, whatever kind of medium he wrote. */
    private static TargetLock taken(TargetLock lock, Path target) throws IOException {
        try {
            FilePublication.removeLeftovers(target);
            return lock;
        } catch (IOException unreadable) {
            lock.close();
            throw unreadable;
        }
    }

    /** Who holds the lock of a target now, without taking it; empty when nobody does who lives. */
    public static Optional<String> holder(Path target) {
        try {
            return LockOwner.read(lockFile(target))
                    .filter(owner -> !owner.isDead())
                    .map(LockOwner::text);
        } catch (IOException unreadable) {
            return Optional.empty(); // acquire tells what is wrong with it
        }
    }

    /** What is thrown, or told beforehand, of a target that another build has. */
    public static MediaException locked(Path target, String holder) {
        return new MediaException(
                MediaErrorCode.TARGET_LOCKED,
                target.toString(),
                "another build is writing it (" + holder + "); wait for it or choose another target. If that build is"
                        + " no more, delete " + lockFile(target));
    }

    private static Path lockFile(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".lock");
    }

    /** Makes the file with its text in one step, so that nobody reads half of it; false when it is there already. */
    private static boolean create(Path file, Path target, LockOwner owner) throws IOException {
        Path whole = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(whole, owner.text(), StandardOpenOption.CREATE_NEW);
            return link(file, whole, owner);
        } catch (NoSuchFileException e) {
            if (Files.isDirectory(file.toAbsolutePath().getParent())) {
                return false; // its owner sweeps up leftovers, among them what was about to be linked
            }
            throw unusable(file, e);
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw DiskSpace.isFull(e) ? e : unusable(file, e);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static boolean link(Path file, Path whole, LockOwner owner) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (UnsupportedOperationException noLinks) {
            Files.writeString(file, owner.text(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (IOException noLinks) { // FAT and some network file systems refuse links by an error of their own
            Files.writeString(file, owner.text(), StandardOpenOption.CREATE_NEW);
        }
        return true;
    }

    private static MediaException unusable(Path file, IOException cause) {
        return new MediaException(
                MediaErrorCode.TARGET_UNUSABLE,
                String.valueOf(file.getParent()),
                "a medium must be written into an existing folder that you may write to",
                cause);
    }

    /** Only who wins the right to bury this very owner removes his lock: all others might remove the next one's. */
    private static void removeDead(Path file, Path target, LockOwner self, LockOwner dead) throws IOException {
        Path burial = target.resolveSibling("." + target.getFileName() + "." + dead.build() + ".part");
        if (create(burial, target, self)) {
            try {
                if (LockOwner.read(file).filter(dead::equals).isPresent()) {
                    Files.delete(file);
                }
            } finally {
                Files.deleteIfExists(burial);
            }
            return;
        }
        if (LockOwner.read(burial).filter(LockOwner::isDead).isPresent()) {
            Files.deleteIfExists(burial);
        }
    }

    @Override
    public void close() throws IOException {
        if (LockOwner.read(file).filter(owner::equals).isPresent()) {
            Files.delete(file);
        }
    }
}
