package mediashell.media.block;

import java.security.MessageDigest;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/**
 * A daemon thread that digests buffers in the order they are handed over and gives each back to a pool of fixed size;
 * so memory stays fixed, and the reader waits only when the digest cannot keep up.
 */
final class HashingThread {

    private record Work(byte[] buffer, int length) {}

    private static final Work FINISH = new Work(null, 0);
    private static final Work STOP = new Work(null, 0);

    private final BlockingQueue<byte[]> free;
    private final BlockingQueue<Work> work;
    private final BlockingQueue<byte[]> results = new SynchronousQueue<>();
    private final MessageDigest digest;
    private final Thread thread;

    HashingThread(MessageDigest digest, int bufferSize, int buffers) {
        this.digest = digest;
        this.free = new ArrayBlockingQueue<>(buffers);
        this.work = new ArrayBlockingQueue<>(buffers + 1);
        for (int i = 0; i < buffers; i++) {
            free.add(new byte[bufferSize]);
        }
        this.thread = Thread.ofPlatform().daemon().name("media-sha256").start(this::run);
    }

    byte[] takeFree() {
        return uninterrupted(free::take);
    }

    /** Hands a buffer over; its bytes must not change until {@link #takeFree} returns it again. */
    void hash(byte[] buffer, int length) {
        put(new Work(buffer, length));
    }

    /** Waits for everything handed over and returns the digest; the next buffer begins a new one. */
    byte[] digest() {
        put(FINISH);
        return uninterrupted(results::take);
    }

    void close() {
        put(STOP);
    }

    private void put(Work item) {
        uninterrupted(() -> {
            work.put(item);
            return item;
        });
    }

    private void run() {
        while (true) {
            Work item = uninterrupted(work::take);
            if (item == STOP) {
                return;
            }
            if (item == FINISH) {
                byte[] result = digest.digest();
                uninterrupted(() -> {
                    results.put(result);
                    return result;
                });
                continue;
            }
            digest.update(item.buffer(), 0, item.length());
            free.add(item.buffer());
        }
    }

    private interface Waiting<T> {
        T await() throws InterruptedException;
    }

    /** Waits through interruptions and keeps the flag: cancelling is the monitor's business, at a place that cleans up. */
    private static <T> T uninterrupted(Waiting<T> waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
