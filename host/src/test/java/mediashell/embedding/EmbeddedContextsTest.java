package mediashell.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Contexts beside each other, what they may do, and how they end. */
@Timeout(60)
class EmbeddedContextsTest {
    @TempDir
    Path folder;

    @Test
    void contextsShareNothing() {
        try (Engine engine = Engine.create();
                Context one = Context.newBuilder("powershell").engine(engine).build();
                Context two = Context.newBuilder("powershell").engine(engine).build()) {
            one.eval("powershell", "$x = 1; function f { 'one' }; Set-Alias g f; class C { $v = 1 }");
            assertTrue(two.eval("powershell", "$x").isNull());
            assertThrows(PolyglotException.class, () -> two.eval("powershell", "f"));
            assertThrows(PolyglotException.class, () -> two.eval("powershell", "[C]::new()"));
            assertEquals("one", one.eval("powershell", "g").asString());
        }
    }

    @Test
    void contextsRunAtTheSameTime() throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int start = i;
            tasks.add(() -> {
                try (Context context = Context.create("powershell")) {
                    context.getBindings("powershell").putMember("start", start);
                    return context.eval("powershell", "$s = $start; foreach ($i in 1..2000) { $s += $i }; $s")
                            .asInt();
                }
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertEquals(2001000 + i, results.get(i).get());
            }
        }
    }

    @Test
    void aParsedSourceRunsAgainWithArguments() {
        try (Context context = Context.create("powershell")) {
            Value script = context.parse("powershell", "$args[0] * 2");
            assertEquals(4, script.execute(2).asInt());
            assertEquals(10, script.execute(5).asInt());
        }
    }

    @Test
    void statementsAreLimited() {
        ResourceLimits limits =
                ResourceLimits.newBuilder().statementLimit(500, null).build();
        Context context =
                Context.newBuilder("powershell").resourceLimits(limits).build();
        PolyglotException ended =
                assertThrows(PolyglotException.class, () -> context.eval("powershell", "while ($true) { $i++ }"));
        assertTrue(ended.isResourceExhausted());
        context.close(true);
    }

    @Test
    void anotherThreadCancels() throws Exception {
        Context context = Context.newBuilder("powershell").build();
        CountDownLatch running = new CountDownLatch(1);
        context.getBindings("powershell").putMember("ready", (ProxyExecutable) arguments -> {
            running.countDown();
            return null;
        });
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<PolyglotException> ended = threads.submit(() -> assertThrows(
                    PolyglotException.class,
                    () -> context.eval("powershell", "$ready.Invoke(); try { while ($true) {} } catch { 'no' }")));
            running.await();
            context.close(true);
            assertTrue(ended.get().isCancelled());
        }
    }

    @Test
    void aFileIsEvaluatedUnderItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("main.ps1"), "$x = 1\nthrow 'in file'\n");
        try (Context context = Context.create("powershell")) {
            Source source = Source.newBuilder("powershell", file.toFile()).build();
            PolyglotException error = assertThrows(PolyglotException.class, () -> context.eval(source));
            assertEquals(file.toString(), error.getSourceLocation().getSource().getPath());
            assertEquals(2, error.getSourceLocation().getStartLine());
        }
    }

    @Test
    void filesAndProgramsNeedPermission() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.txt"), "content");
        String script = "[System.IO.File]::ReadAllText('" + file + "')";
        try (Context closed = Context.create("powershell")) {
            assertThrows(PolyglotException.class, () -> closed.eval("powershell", script));
            assertThrows(
                    PolyglotException.class,
                    () -> closed.eval("powershell", "Get-Content '" + file + "' -ErrorAction Stop"));
            assertFalse(closed.eval("powershell", "Test-Path '" + file + "'").asBoolean());
            assertThrows(PolyglotException.class, () -> closed.eval("powershell", "/bin/true"));
        }
        try (Context open = Context.newBuilder("powershell")
                .allowIO(IOAccess.ALL)
                .allowCreateProcess(true)
                .allowCreateThread(true)
                .build()) {
            assertEquals("content", open.eval("powershell", script).asString());
            assertEquals("hi", open.eval("powershell", "/bin/echo hi").asString());
        }
    }

    @Test
    void theEnvironmentIsTheContexts() {
        try (Context context = Context.newBuilder("powershell")
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .environment(Map.of("SITE", "ABC"))
                .build()) {
            assertEquals("ABC", context.eval("powershell", "$env:SITE").asString());
            assertTrue(context.eval("powershell", "$env:PATH").isNull());
        }
    }

    @Test
    void threadJobsBelongToTheContext() {
        try (Context context =
                Context.newBuilder("powershell").allowCreateThread(true).build()) {
            assertEquals(
                    "2 4 6",
                    context.eval("powershell", "\"$(1..3 | ForEach-Object -Parallel { $_ * 2 } | Sort-Object)\"")
                            .asString());
        }
    }
}
