package mediashell.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import mediashell.automation.host.PSHost;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.session.DefaultShellProcess;
import org.junit.jupiter.api.Test;

/** Small scripts through the engine's front door. */
final class ScriptEngineTest {
    private static List<Object> run(String script) {
        try (ScriptEngine engine =
                ScriptEngine.create(DefaultShellProcess.in(Path.of("/tmp")).build(), new SilentHost())) {
            return engine.run(script);
        }
    }

    @Test
    void addsNumbers() {
        assertEquals(List.of(2), run("1+1"));
    }

    @Test
    void callsAFunctionThatCallsItself() {
        String script = """
                function fib($n) { if ($n -lt 2) { return $n }; (fib ($n - 1)) + (fib ($n - 2)) }
                fib 15
                """;
        assertEquals(List.of(610), run(script));
    }

    @Test
    void leavesALoopByItsLabel() {
        String script = """
                $n = 0
                :outer while ($true) { for ($i = 0; $i -lt 5; $i++) { $n++; if ($i -eq 3) { break outer } } }
                $n
                """;
        assertEquals(List.of(4), run(script));
    }

    @Test
    void runsTheFinallyBlockWhenAFunctionReturns() {
        assertEquals(List.of(1, 2), run("function f { try { return 1 } finally { 2 } }; f"));
    }

    /** A host without anybody. */
    private static final class SilentHost implements PSHost {
        @Override
        public String name() {
            return "Test";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public UUID instanceId() {
            return new UUID(0, 1);
        }

        @Override
        public PSHostUserInterface ui() {
            return null;
        }

        @Override
        public void setShouldExit(int code) {}
    }
}
