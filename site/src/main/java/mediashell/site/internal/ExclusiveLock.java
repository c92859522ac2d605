package mediashell.site.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/** A lock on a file that keeps other processes, and other threads of this one, out until it is closed. */
public final class ExclusiveLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private ExclusiveLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits up to a minute for the lock; makes the file and its folders where they are missing. */
    public static ExclusiveLock acquire(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!tryLock(channel)) {
                if (System.nanoTime() > end) {
                    throw new SiteException(
                            SiteErrorCode.STORE_UNAVAILABLE,
                            file.toString(),
                            "another process has held this lock for a minute; wait for it or end it");
                }
                pause(file);
            }
            return new ExclusiveLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by another thread of this process
        }
    }

    private static void pause(Path file) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SiteException(
                    SiteErrorCode.STORE_UNAVAILABLE, file.toString(), "the wait for its lock was interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close(); // releases the lock
    }
}
