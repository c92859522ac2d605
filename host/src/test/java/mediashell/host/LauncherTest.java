package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

import mediashell.automation.session.DefaultShellProcess;
import mediashell.automation.session.ShellProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole program, run inside the test with its streams given. */
class LauncherTest {

    @TempDir
    Path folder;

    private record Outcome(int code, String out, String error) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1+1|2|0",
                "'a', 'b'|a;b|0",
                "exit 7|''|7",
                "\"n $(2 * 3)\"|n 6|0",
                "$x = 5; $x|5|0",
                "1/0|''|1",
                "Get-Item missing|''|1",
                "Get-Item missing; 'on'|on|0",
                "'on'; false|on|1",
                "Get-Item missing -ErrorAction SilentlyContinue|''|1",
            })
    void commandsPrintAndExit(String command, String lines, int code) throws Exception {
        Outcome outcome = run("", "-NoProfile", "-Command", command);

        assertEquals(lines, String.join(";", outcome.out().lines().toList()));
        assertEquals(code, outcome.code());
    }

    @Test
    void anUncaughtErrorIsOneLineAndExitsWithOne() throws Exception {
        Outcome outcome = run("", "-Command", "throw 'boom'");

        assertEquals(1, outcome.code());
        assertEquals(1, outcome.error().lines().count());
        assertTrue(outcome.error().contains("boom"));
    }

    @Test
    void aScriptGetsItsArguments() throws Exception {
        Files.writeString(folder.resolve("s.ps1"), "param($Name, [int]$Count)\n\"$Name $($Count + 1)\"\nexit 3\n");
        Outcome outcome = run("", "-File", "s.ps1", "-Name", "x", "-Count", "41");

        assertEquals("x 42\n", outcome.out());
        assertEquals(3, outcome.code());
    }

    @Test
    void standardInputIsAScript() throws Exception {
        assertEquals("from input\n", run("'from input'\n", "-").out());
    }

    @Test
    void aMissingScriptIsNamed() throws Exception {
        Outcome outcome = run("", "-File", "missing.ps1");

        assertEquals(64, outcome.code());
        assertTrue(outcome.error().contains("missing.ps1"));
    }

    @Test
    void aParseErrorIsSaidAndExitsWithOne() throws Exception {
        Outcome outcome = run("", "-Command", "if (");

        assertEquals(1, outcome.code());
        assertTrue(outcome.error().length() > 0);
    }

    @Test
    void nobodyIsAskedWhoIsNotThere() throws Exception {
        Outcome outcome = run("", "-NonInteractive", "-Command", "$ErrorActionPreference = 'Stop'; Read-Host 'name'");

        assertEquals(1, outcome.code());
    }

    private Outcome run(String input, String... arguments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        ShellProcess process = DefaultShellProcess.in(folder)
                .environment(Map.of("HOME", folder.toString(), "PATH", "/usr/bin:/bin"))
                .input(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), true)
                .output(out, error, true)
                .build();
        FutureTask<Integer> task = new FutureTask<>(() -> Launcher.run(process, ScreenSize.PAGE, List.of(arguments)));
        process.scriptThreads().newThread(task).start();
        int code = task.get();
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }
}
