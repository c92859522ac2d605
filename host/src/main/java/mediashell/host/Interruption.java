package mediashell.host;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import mediashell.automation.session.ExecutionContext;

/**
 * Ctrl+C, SIGTERM or SIGHUP while a script runs: the script is asked to stop, and the process waits until its {@code finally} blocks and what a
 * cmdlet cleans up are done. Closed when the script has ended and all its output is written.
 */
final class Interruption implements AutoCloseable {

    /** What a shell sees of a program that SIGINT ended. */
    static final int EXIT_CODE = 130;

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private Thread hook;

    /** From now on this session is stopped. */
    void watch(ExecutionContext session) {
        hook = new Thread(() -> stop(session), "msh interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(ExecutionContext session) {
        session.stop();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (hook == null) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            return; // the hook runs already, and has just been told that it need not wait
        }
    }
}
