package mediashell.interpreter.polyglot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.oracle.truffle.api.TruffleLanguage;
import mediashell.automation.session.DefaultShellProcess;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.session.ShellProcess;

/**
 * What a context gives its session for a process: streams, environment and time zone of the context, threads that belong to it, and only the
 * access to files and programs that the embedder allowed.
 */
final class EmbeddedProcess {
    private static final long SCRIPT_STACK = 512L << 20;

    private final TruffleLanguage.Env env;
    private final ShellProcess process;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    EmbeddedProcess(TruffleLanguage.Env env) {
        this.env = env;
        this.process = DefaultShellProcess.in(currentDirectory(env))
                .environment(env.getEnvironment())
                .input(env.in(), true)
                .output(env.out(), env.err(), true)
                .clock(Clock.systemUTC(), env.getTimeZone())
                .threads(this::newThread)
                .processId(ProcessHandle.current().pid())
                .access(env.isFileIOAllowed(), env.isCreateProcessAllowed())
                .build();
    }

    ShellProcess process() {
        return process;
    }

    private static Path currentDirectory(TruffleLanguage.Env env) {
        return env.isFileIOAllowed() ? Path.of(env.getCurrentWorkingDirectory().getPath()) : Path.of("/");
    }

    private Thread newThread(Runnable task) {
        if (!env.isCreateThreadAllowed()) {
            throw SessionErrors.notAllowed("the context may not create threads: build it with allowCreateThread(true)");
        }
        Thread thread = env.newTruffleThreadBuilder(task)
                .stackSize(SCRIPT_STACK)
                .afterLeave(() -> threads.remove(Thread.currentThread()))
                .build();
        threads.add(thread);
        return thread;
    }

    /** Waits for the threads that scripts started; the session has stopped what runs on them. */
    void close() {
        for (Thread thread : threads) {
            thread.interrupt();
            join(thread);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
