package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl+C and SIGTERM sent to a real process. */
final class InterruptionTest {

    private static final String SCRIPT =
            "try { [Console]::Out.WriteLine('begun'); [Console]::Out.Flush(); Start-Sleep 300; 'never' } finally { 'cleaned up' }";

    @ParameterizedTest
    @CsvSource({"INT, 2, 130", "TERM, 15, 143"})
    void finallyBlocksRunAndTheExitCodeTells(String signal, int number, int exitCode) throws Exception {
        assumeFalse(MshProcess.ignores(number), "the programs of this session ignore SIG" + signal);
        Process child = new ProcessBuilder(MshProcess.command("-NoProfile", "-Command", SCRIPT))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("begun", output.readLine());
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid()))
                            .start()
                            .waitFor());
            assertEquals(List.of("cleaned up"), output.lines().toList());
            assertTrue(child.waitFor(60, TimeUnit.SECONDS));
            assertEquals(exitCode, child.exitValue());
        } finally {
            child.destroyForcibly();
        }
    }
}
