package mediashell.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import mediashell.testkit.device.ToolRun;

/**
 * An {@code msh} that builds a medium, halted while it writes: its log is a pipe that the test reads, so that the moment is known without waiting.
 */
final class RunningBuild implements AutoCloseable {

    private static final String MOMENT = "Step WRITE]";
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader pipe;
    private final List<String> log = new ArrayList<>();

    private RunningBuild(Process process, BufferedReader pipe) {
        this.process = process;
        this.pipe = pipe;
    }

    /** Starts a command line that logs into a pipe, which is made here, and stops it when it begins to write. */
    static RunningBuild halted(ProcessBuilder command, Path pipe) throws IOException {
        Files.deleteIfExists(pipe);
        ToolRun.of("mkfifo", pipe.toString());
        Process process = command.redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        RunningBuild build = new RunningBuild(process, Files.newBufferedReader(pipe, StandardCharsets.UTF_8));
        build.readTo(MOMENT);
        build.signal("STOP");
        return build;
    }

    private void readTo(String text) throws IOException {
        for (String line = pipe.readLine(); line != null; line = pipe.readLine()) {
            log.add(line);
            if (line.contains(text)) {
                return;
            }
        }
        throw new IOException("the build ended before '" + text + "': " + log);
    }

    long pid() {
        return process.pid();
    }

    void signal(String name) throws IOException {
        ToolRun.of("kill", "-" + name, Long.toString(process.pid()));
    }

    /** Lets it go on, reads the rest of its log, and returns its exit code. */
    int end() throws Exception {
        signal("CONT");
        CompletableFuture<Void> rest = CompletableFuture.runAsync(this::readRest);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the build does not end: " + log);
        }
        rest.join();
        return process.exitValue();
    }

    private void readRest() {
        try {
            for (String line = pipe.readLine(); line != null; line = pipe.readLine()) {
                log.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log, when it has ended. */
    String log() {
        return String.join("\n", log);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        pipe.close();
    }
}
