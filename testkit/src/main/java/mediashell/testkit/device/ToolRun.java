package mediashell.testkit.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of a program of the system.
 *
 * @param output what it wrote, errors among it
 */
public record ToolRun(int exitCode, String output) {

    private static final int NOT_FOUND = 127;

    /** Runs a program to its end; one that is not installed ends as in a shell. */
    public static ToolRun of(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            return new ToolRun(NOT_FOUND, String.valueOf(missing.getMessage()));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ToolRun(process.onExit().join().exitValue(), output);
    }

    public boolean succeeded() {
        return exitCode == 0;
    }
}
