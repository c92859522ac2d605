package mediashell.media.block;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A daemon thread that digests buffers in the order they are handed over and gives each back to a pool of fixed size;
 * so memory stays fixed, and the reader waits only when the digest cannot keep up. Digests come out in the order in which
 * they were asked for, and nobody has to wait for them.
 */
final class HashingThread {

    /** A buffer outside the heap with a view of its own for the digest, so that two threads can read it at once. */
    static final class Slot {

        private final ByteBuffer bytes;
        private final ByteBuffer digested;

        private Slot(int size) {
            this.bytes = ByteBuffer.allocateDirect(size);
            this.digested = bytes.duplicate();
        }

        ByteBuffer bytes() {
            return bytes;
        }
    }

    /** Digests read arrays only; pieces of this size stay in the first cache. */
    private static final int PIECE = 16 * 1024;

    private record Work(Slot slot, int length) {}

    private static final Work FINISH = new Work(null, 0);
    private static final Work STOP = new Work(null, 0);

    private final BlockingQueue<Slot> free;
    private final BlockingQueue<Work> work = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> results = new LinkedBlockingQueue<>();
    private final MessageDigest digest = Sha256.newDigest();
    private final byte[] piece = new byte[PIECE];

    HashingThread(int bufferSize, int buffers) {
        this.free = new ArrayBlockingQueue<>(buffers);
        for (int i = 0; i < buffers; i++) {
            free.add(new Slot(bufferSize));
        }
        Thread.ofPlatform().daemon().name("media-sha256").start(this::run);
    }

    Slot takeFree() {
        return take(free);
    }

    /** Hands the first bytes of a slot over; they must not change until {@link #takeFree} returns it again. */
    void hash(Slot slot, int length) {
        work.add(new Work(slot, length));
    }

    /** Ends a digest, which comes out of {@link #result} in its turn; the next buffer begins a new one. */
    void finish() {
        work.add(FINISH);
    }

    /** The next digest if it is there already. */
    Optional<byte[]> result() {
        return Optional.ofNullable(results.poll());
    }

    /** Waits for the next digest, which must have been asked for. */
    byte[] takeResult() {
        return take(results);
    }

    void close() {
        work.add(STOP);
    }

    private void run() {
        for (Work item = take(work); item != STOP; item = take(work)) {
            if (item == FINISH) {
                results.add(digest.digest());
            } else {
                digest(item.slot().digested.limit(item.length()));
                free.add(item.slot());
            }
        }
    }

    private void digest(ByteBuffer bytes) {
        for (int at = 0; at < bytes.limit(); at += PIECE) {
            int length = Math.min(PIECE, bytes.limit() - at);
            bytes.get(at, piece, 0, length);
            digest.update(piece, 0, length);
        }
    }

    /** Waits through interruptions and keeps the flag: cancelling is the monitor's business, at a place that cleans up. */
    private static <T> T take(BlockingQueue<T> queue) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
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
