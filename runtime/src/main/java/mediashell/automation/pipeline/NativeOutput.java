package mediashell.automation.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import mediashell.automation.session.ShellProcess;

/** What a native program writes to its two streams, in the order in which it arrives; a thread for each stream reads. */
final class NativeOutput {
    private static final int QUEUED_ITEMS = 10_000;
    private static final int CHUNK = 1 << 16;

    /** Something read: a line, bytes, or the end of a stream. */
    private sealed interface Item {}

    private record Line(String text, boolean isError) implements Item {}

    private record Chunk(byte[] bytes) implements Item {}

    private record End() implements Item {}

    /** Reads one stream to its end. */
    private interface Reading {
        void run() throws IOException, InterruptedException;
    }

    private final ShellProcess process;
    private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>(QUEUED_ITEMS);
    private final Consumer<String> lines;
    private final Consumer<String> errors;
    private final Consumer<byte[]> bytes;
    private int openStreams;

    NativeOutput(ShellProcess process, Consumer<String> lines, Consumer<String> errors, Consumer<byte[]> bytes) {
        this.process = process;
        this.lines = lines;
        this.errors = errors;
        this.bytes = bytes;
    }

    void readLines(InputStream stream, boolean isError) {
        read(() -> {
            try (var reader = new BufferedReader(
                    new InputStreamReader(stream, process.consoleEncoding().charset()))) {
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    queue.put(new Line(text, isError));
                }
            }
        });
    }

    void readBytes(InputStream stream) {
        read(() -> {
            byte[] buffer = new byte[CHUNK];
            try (stream) {
                for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                    queue.put(new Chunk(Arrays.copyOf(buffer, count)));
                }
            }
        });
    }

    private void read(Reading reading) {
        openStreams++;
        process.scriptThreads()
                .newThread(() -> {
                    try {
                        reading.run();
                    } catch (IOException closed) {
                        // the program is gone: what it wrote is what there is
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    } finally {
                        offerEnd();
                    }
                })
                .start();
    }

    private void offerEnd() {
        try {
            queue.put(new End());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands on what has arrived. */
    void drain() {
        for (Item next = queue.poll(); next != null; next = queue.poll()) {
            handOn(next);
        }
    }

    /** Hands on everything until both streams have ended. */
    void drainAll() {
        try {
            while (openStreams > 0) {
                handOn(queue.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    private void handOn(Item item) {
        switch (item) {
            case Line line when line.isError() -> errors.accept(line.text());
            case Line line -> lines.accept(line.text());
            case Chunk chunk -> bytes.accept(chunk.bytes());
            case End ignored -> openStreams--;
        }
    }
}
