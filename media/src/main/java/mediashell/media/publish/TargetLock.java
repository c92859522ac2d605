package mediashell.media.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Keeps two builds away from one target. The lock is the operating system's on a file beside the target, so it ends with its owner, however the
 * owner ends; the file's text tells people who holds it.
 */
public final class TargetLock implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private TargetLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a target.
     *
     * @throws MediaException TARGET_LOCKED when another live build holds it, TARGET_UNUSABLE when its folder cannot be written
     */
    public static TargetLock acquire(Path target) throws IOException {
        Path file = lockFile(target);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = open(file);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                break;
            }
            if (signs(channel, file)) {
                return new TargetLock(file, channel, lock);
            }
            channel.close();
        }
        throw locked(target, owner(file));
    }

    /** Who holds the lock of a target now, without taking it; empty when nobody does. */
    public static Optional<String> holder(Path target) {
        Path file = lockFile(target);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            return lock == null ? Optional.of(owner(file)) : Optional.empty();
        } catch (IOException goneOrForeign) {
            return Optional.empty(); // acquire tells what is wrong with it
        }
    }

    /** What is thrown, or told beforehand, of a target that another build has. */
    public static MediaException locked(Path target, String holder) {
        return new MediaException(
                MediaErrorCode.TARGET_LOCKED,
                target.toString(),
                "another build is writing it (" + holder + "); wait for it or choose another target");
    }

    private static Path lockFile(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".lock");
    }

    /** Writes who holds the lock; false when the file was removed by its former owner meanwhile, so that the lock is on nothing. */
    private static boolean signs(FileChannel channel, Path file) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        String started = self.info().startInstant().map(Object::toString).orElse("at an unknown time");
        String owner = "process " + self.pid() + ", started " + started + ", build " + UUID.randomUUID();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
        return owner.equals(owner(file));
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    String.valueOf(file.getParent()),
                    "a medium must be written into an existing folder that you may write to",
                    e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    private static String owner(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unknown) {
            return "owner unknown";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        lock.release();
        channel.close();
    }
}
