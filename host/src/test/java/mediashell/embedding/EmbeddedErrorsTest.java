package mediashell.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Errors of scripts as the embedder sees them. */
@Timeout(60)
class EmbeddedErrorsTest {
    private final Context context = Context.create("powershell");

    @AfterEach
    void close() {
        context.close(true);
    }

    private PolyglotException error(String script) {
        return assertThrows(PolyglotException.class, () -> context.eval("powershell", script));
    }

    @Test
    void anExceptionHasItsPlace() {
        PolyglotException error = error("$a = 1\nfunction f {\n    throw 'broken'\n}\nf\n");
        assertTrue(error.isGuestException());
        assertEquals("broken", error.getMessage());
        assertEquals(3, error.getSourceLocation().getStartLine());
        assertEquals(5, error.getSourceLocation().getStartColumn());
        assertEquals("throw 'broken'", error.getSourceLocation().getCharacters());
    }

    @Test
    void whatEndsAStatementEndsTheEvaluation() {
        PolyglotException error = error("1 / 0; 'not reached'");
        assertEquals(
                "RuntimeException",
                error.getGuestObject().getMember("FullyQualifiedErrorId").asString());
        assertEquals("1 / 0", error.getSourceLocation().getCharacters());
    }

    @Test
    void anUnknownCommandIsAnError() {
        assertEquals(
                "CommandNotFoundException",
                error("Get-Nonsense")
                        .getGuestObject()
                        .getMember("FullyQualifiedErrorId")
                        .asString());
    }

    @Test
    void syntaxErrorsAreToldFromErrorsAtRunTime() {
        PolyglotException error = error("$x = )");
        assertTrue(error.isSyntaxError());
        assertEquals(1, error.getSourceLocation().getStartLine());
        assertFalse(error.isIncompleteSource());
        assertTrue(error("function f {").isIncompleteSource());
    }

    @Test
    void exitEndsTheContextWithItsCode() {
        PolyglotException exit = error("exit 3");
        assertTrue(exit.isExit());
        assertEquals(3, exit.getExitStatus());
    }

    @Test
    void anErrorThatDoesNotTerminateIsText() {
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        try (Context quiet = Context.newBuilder("powershell").err(error).build()) {
            assertEquals(
                    "on",
                    quiet.eval("powershell", "Write-Error 'careful'; 'on'").asString());
        }
        assertTrue(error.toString(StandardCharsets.UTF_8).contains("careful"));
    }

    @Test
    void outputAndTextGoToTheContextsStreams() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context loud = Context.newBuilder("powershell").out(out).build()) {
            loud.eval("powershell", "Write-Host 'hello'; 5");
            loud.eval(Source.newBuilder("powershell", "6", "typed")
                    .interactive(true)
                    .build());
        }
        assertEquals("hello\n6\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void endlessRecursionIsAnError() {
        assertTrue(error("function f { f }; f").isGuestException());
    }
}
