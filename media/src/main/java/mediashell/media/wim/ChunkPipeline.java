package mediashell.media.wim;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import mediashell.media.wim.codec.ChunkEncoder;

/**
 * Encodes chunks on a fixed number of platform threads and hands them on in the order in which they came, so that
 * output does not depend on the threads. A bounded number is on its way at a time, which bounds the memory.
 */
final class ChunkPipeline implements Closeable {

    private static final int PER_THREAD = 64;

    private final Supplier<ChunkEncoder> encoders;
    private final Deque<ChunkEncoder> idle = new ConcurrentLinkedDeque<>();
    private final Deque<ChunkJob> free = new ArrayDeque<>();
    private final Deque<ChunkJob> inFlight = new ArrayDeque<>();
    private final ExecutorService workers;
    private final int limit;

    ChunkPipeline(Supplier<ChunkEncoder> encoders, int threads) {
        this.encoders = encoders;
        this.limit = threads == 1 ? 1 : threads * PER_THREAD;
        this.workers = threads == 1 ? null : Executors.newFixedThreadPool(threads, ChunkPipeline::worker);
    }

    private static Thread worker(Runnable work) {
        return Thread.ofPlatform().name("wim-encoder").daemon(true).unstarted(work);
    }

    /** A job to fill and {@link #submit}; hands on finished jobs while too many are on their way. */
    ChunkJob next() throws IOException {
        while (inFlight.size() >= limit) {
            handOnOldest();
        }
        ChunkJob job = free.poll();
        return job == null ? new ChunkJob() : job;
    }

    void submit(ChunkJob job) {
        if (workers == null) {
            encode(job);
        } else {
            job.done = workers.submit(() -> encode(job));
        }
        inFlight.add(job);
    }

    private void encode(ChunkJob job) {
        ChunkEncoder encoder = idle.poll();
        if (encoder == null) {
            encoder = encoders.get();
        }
        job.encode(encoder);
        idle.push(encoder);
    }

    /** Hands on everything that is on its way. */
    void drain() throws IOException {
        while (!inFlight.isEmpty()) {
            handOnOldest();
        }
    }

    private void handOnOldest() throws IOException {
        ChunkJob job = inFlight.remove();
        await(job);
        job.resource.accept(job);
        job.resource = null;
        free.push(job);
    }

    private static void await(ChunkJob job) throws IOException {
        if (job.done == null) {
            return;
        }
        try {
            job.done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("writing a WIM was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("an encoder failed", e.getCause());
        }
        job.done = null;
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
