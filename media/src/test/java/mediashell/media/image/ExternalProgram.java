package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program that judges an image, and finds the project's folders. */
public final class ExternalProgram {

    private ExternalProgram() {}

    /** Fails the test with the program's output unless it ends with 0. */
    public static String run(Path output, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String text = Files.readString(output, StandardCharsets.ISO_8859_1);
        assertTrue(ended && process.exitValue() == 0, () -> String.join(" ", command) + "\n" + text);
        return text;
    }

    /** The project's root: the first folder upwards that holds {@code judges}. */
    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("judges"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
