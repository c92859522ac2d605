package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assumeFalse(isIgnored(number), "the programs of this session ignore SIG" + signal);
        Process child = new ProcessBuilder(command())
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

    /** A shell without job control starts its background programs so, and they hand it on. */
    private static boolean isIgnored(int signal) throws IOException {
        String mask = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow()
                .split("\\s+")[1];
        return (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) == 1;
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (!flag.startsWith("-javaagent") && !flag.startsWith("-agentlib")) {
                command.add(flag);
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "mediashell.host.Main"));
        command.addAll(List.of("-NoProfile", "-Command", SCRIPT));
        return command;
    }
}
