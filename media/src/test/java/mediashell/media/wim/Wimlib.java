package mediashell.media.wim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.opentest4j.AssertionFailedError;

/** Runs a program of wimlib, 7-Zip or the judges and fails with its output when it does not end with 0. */
final class Wimlib {

    private Wimlib() {}

    static String run(Object... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        for (Object word : command) {
            words.add(word.toString());
        }
        Path log = Files.createTempFile("wimlib", ".log");
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int code = process.waitFor();
            String output = Files.readString(log, StandardCharsets.UTF_8);
            if (code != 0) {
                throw new AssertionFailedError(String.join(" ", words) + " ended with " + code + "\n" + output);
            }
            return output;
        } finally {
            Files.delete(log);
        }
    }
}
