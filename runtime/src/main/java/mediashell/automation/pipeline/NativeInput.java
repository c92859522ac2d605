package mediashell.automation.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import mediashell.automation.PSObject;
import mediashell.automation.format.OutputFormatter;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.TextEncoding;

/**
 * The standard input of a native program: strings as lines, other objects as Out-String shows them, in {@code $OutputEncoding}. A thread of
 * its own writes, so that a program which wants its output read first is never waited for.
 */
final class NativeInput {
    /** The width of a screen that nobody gave. */
    private static final int WIDTH = 80;

    private static final int QUEUED_PIECES = 1000;
    private static final long PATIENCE_MILLIS = 10;
    private static final byte[] END = new byte[0];

    private final ExecutionContext context;
    private final TextEncoding encoding;
    private final OutputStream target;
    private final Runnable whileWaiting;
    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(QUEUED_PIECES);
    private OutputFormatter formatter;

    /**
     * @param whileWaiting takes what the program has written, so that it can read on
     */
    NativeInput(ExecutionContext context, OutputStream target, Runnable whileWaiting) {
        this.context = context;
        this.target = target;
        this.whileWaiting = whileWaiting;
        this.encoding = context.sessionState().value("OutputEncoding") instanceof TextEncoding chosen
                ? chosen
                : TextEncoding.UTF8;
        context.process().scriptThreads().newThread(this::deliver).start();
    }

    void write(Object input) {
        if (formatter == null && PSObject.base(input) instanceof String text) {
            line(text);
            return;
        }
        if (formatter == null) {
            formatter = new OutputFormatter(context, WIDTH, this::line);
        }
        formatter.write(input);
    }

    private void line(String text) {
        write(encoding.encode(text + "\n"));
    }

    void write(byte[] bytes) {
        if (bytes.length > 0) {
            put(bytes);
        }
    }

    /** Nothing more comes. */
    void end() {
        if (formatter != null) {
            formatter.end();
        }
        put(END);
    }

    private void put(byte[] piece) {
        try {
            while (!pieces.offer(piece, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                whileWaiting.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    private void deliver() {
        boolean reading = true;
        try {
            for (byte[] piece = pieces.take(); piece != END; piece = pieces.take()) {
                reading = reading && deliver(piece);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /** A program that no longer reads is, as in every shell, its own business. */
    private boolean deliver(byte[] piece) {
        try {
            target.write(piece);
            if (pieces.isEmpty()) {
                target.flush();
            }
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private void close() {
        try {
            target.close();
        } catch (IOException gone) {
            // nothing was waiting for more
        }
    }
}
