package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs a foreign program that judges or makes images. */
final class JudgeProgram {

    private JudgeProgram() {}

    /** What the program wrote; fails with it when the program does not end with 0. */
    static String run(Path folder, Object... command) throws Exception {
        Path log = Files.createTempFile(folder, "judge", ".log");
        Process process = new ProcessBuilder(
                        Arrays.stream(command).map(Object::toString).toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        String output = Files.readString(log);
        Files.delete(log);
        assertEquals(0, code, output);
        return output;
    }
}
