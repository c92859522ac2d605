package mediashell.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;
import mediashell.interpreter.ScriptEngine;

/**
 * One run of one case, exactly as {@code conformance/cases/README.md} says: a folder with {@code case.ps1} and {@code work}, a new session, the text
 * {@code & 'case.ps1' *>&1}.
 */
public final class CaseRun {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long STACK = 512L << 20;

    private final String script;
    private volatile ExecutionContext context;

    private CaseRun(String script) {
        this.script = script;
    }

    /** Runs a script on a thread of its own and returns the lines of its actual file. A run that does not end is one line. */
    public static List<String> lines(String script) {
        CompletableFuture<List<String>> result = new CompletableFuture<>();
        CaseRun run = new CaseRun(script);
        Thread thread = new Thread(null, () -> complete(result, run), "case", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            run.stop(thread);
            return List.of("!TIMEOUT after " + LIMIT.toSeconds() + " s");
        } catch (InterruptedException | ExecutionException failed) {
            return List.of("!CRASH " + failed.getCause());
        }
    }

    /** Asks a case that takes too long to end, so that it does not go on behind the next ones. */
    private void stop(Thread thread) {
        ExecutionContext running = context;
        if (running != null) {
            running.stop();
        }
        thread.interrupt();
    }

    private static void complete(CompletableFuture<List<String>> result, CaseRun run) {
        try {
            result.complete(run.run());
        } catch (Throwable defect) {
            StackTraceElement[] stack = defect.getStackTrace();
            List<String> lines = new ArrayList<>();
            lines.add("!CRASH " + defect);
            for (int i = 0; i < Math.min(stack.length, 12); i++) {
                lines.add("!CRASH   at " + stack[i]);
            }
            result.complete(lines);
        }
    }

    private List<String> run() throws IOException {
        Path folder = Files.createTempDirectory("msh-case").toRealPath();
        try {
            Path file = Files.writeString(folder.resolve("case.ps1"), script, StandardCharsets.UTF_8);
            Path work = Files.createDirectory(folder.resolve("work"));
            return run(file, work).stream()
                    .map(line -> line.replace(folder.toString(), "<TMP>"))
                    .toList();
        } finally {
            delete(folder);
        }
    }

    private List<String> run(Path file, Path work) {
        List<Object> objects = new ArrayList<>();
        List<ErrorRecord> bypassed = new ArrayList<>();
        DotNetException thrown = null;
        try (ScriptEngine engine = ScriptEngine.create(CaseProcess.in(work), new CaseHost())) {
            context = engine.context();
            OutputSink errors = value -> bypassed.add((ErrorRecord) value);
            Streams streams = new Streams(
                    objects::add, errors, OutputSink.NULL, OutputSink.NULL, OutputSink.NULL, OutputSink.NULL);
            try {
                engine.run("& '" + file + "' *>&1", streams);
            } catch (DotNetException ended) {
                thrown = ended;
            }
            CaseRenderer renderer = new CaseRenderer(engine.context());
            objects.forEach(renderer::add);
            if (thrown != null) {
                renderer.thrown(thrown);
            }
            bypassed.forEach(renderer::bypassed);
            return renderer.finish();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                directory.toFile().setWritable(true);
                directory.toFile().setExecutable(true);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                Files.delete(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
