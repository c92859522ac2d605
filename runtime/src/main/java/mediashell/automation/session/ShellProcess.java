package mediashell.automation.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

import mediashell.automation.values.TextEncoding;

/**
 * What a .NET process is to a script: environment, current directory of .NET's file APIs (not {@code $PWD}), console streams, clock,
 * identity. Runspaces of one process share it; a job gets a copy. It is the only way to the Java process: nothing else may call
 * {@code System.getenv}, {@code System.out} and the like.
 */
public interface ShellProcess {

    /** The environment, live and writable; names are case-sensitive as on Linux. */
    Map<String, String> environment();

    /** .NET's current directory, absolute. */
    Path currentDirectory();

    void setCurrentDirectory(Path directory);

    InputStream standardInput();

    OutputStream standardOutput();

    OutputStream standardError();

    boolean isInputRedirected();

    boolean isOutputRedirected();

    /** How text goes to and comes from the console and programs. */
    TextEncoding consoleEncoding();

    void setConsoleEncoding(TextEncoding encoding);

    Clock clock();

    /** The local time zone ({@code TZ} of the environment). */
    ZoneId zone();

    /** The name of the user's culture, for example {@code en-US}. */
    String cultureName();

    long processId();

    /** Threads that run script code: big stacks, named, daemon. */
    ThreadFactory scriptThreads();

    /** A program to be started with this process's environment; the caller may change both. */
    ProcessBuilder program(List<String> commandLine);

    /**
     * Starts a program. A stream that it inherits is this process's, whatever that is made of; without a console it reads nothing.
     *
     * @throws IOException when the program is not there or may not be run
     * @throws mediashell.automation.DotNetException UnauthorizedAccessException when the embedder of the session forbids programs
     */
    Process start(ProcessBuilder program) throws IOException;

    /** Whether scripts may read and write files; the embedder of a session decides. */
    default boolean allowsFiles() {
        return true;
    }

    /** Something that all sessions of this process and of its copies share, made on first use; from any thread. */
    <T> T shared(Class<T> type, Supplier<T> maker);

    /** A copy with its own environment and directory, for a job. */
    ShellProcess copy();
}
