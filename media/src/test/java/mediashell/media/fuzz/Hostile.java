package mediashell.media.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

import com.sun.management.ThreadMXBean;
import mediashell.media.MediaEntry;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;

/** What hostile input may lead to: a value, or a {@link MediaException} that says something; never anything else, never much memory, never no end. */
public final class Hostile {

    /** All that one attempt may allocate, garbage included. */
    private static final long MOST_ALLOCATED = 512L << 20;

    /** Reading a file stops here: a damaged size field may ask for far more than the image has. */
    private static final int MOST_BYTES = 4 << 20;

    private static final int MOST_ENTRIES = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Hostile() {}

    /** Reads bytes that somebody else made. */
    @FunctionalInterface
    public interface Reader {
        void read(byte[] bytes) throws IOException;
    }

    /** Lets a reader see one damage after the other; a failure names the seed. */
    public static void torture(byte[] whole, int structures, List<Long> seeds, Reader reader) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (long seed : seeds) {
                survive("seed " + seed, Damage.of(whole, structures, seed), reader);
            }
        });
    }

    /** One attempt. */
    public static void survive(String what, byte[] bytes, Reader reader) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            reader.read(bytes);
        } catch (MediaException expected) {
            assertTrue(expected.getMessage().length() > 10, what);
        } catch (Exception | StackOverflowError | OutOfMemoryError other) {
            throw new AssertionError(what + " ended in " + other, other);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < MOST_ALLOCATED, () -> what + " allocated " + allocated + " bytes");
    }

    /** Looks at everything of a volume, as a tool does that saves what can be saved. */
    public static void walk(MediaVolume volume) throws IOException {
        walk(volume, "", new int[] {MOST_ENTRIES});
    }

    private static void walk(MediaVolume volume, String directory, int[] left) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (MediaEntry entry : volume.list(directory)) {
            if (left[0]-- < 0) {
                return;
            }
            try {
                if (entry.directory()) {
                    walk(volume, entry.path(), left);
                } else {
                    read(volume, entry.path(), buffer);
                }
            } catch (MediaException damaged) {
                assertTrue(damaged.getMessage().length() > 10);
            }
        }
    }

    private static void read(MediaVolume volume, String path, byte[] buffer) throws IOException {
        try (InputStream in = volume.open(path)) {
            int left = MOST_BYTES;
            for (int count = in.read(buffer); count >= 0 && left > 0; count = in.read(buffer)) {
                left -= count;
            }
        }
    }
}
