package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A golden text under {@code src/test/golden}. One that differs is written to {@code target/golden}; read the difference
 * before you take it over.
 */
final class GoldenFile {

    private GoldenFile() {}

    static void assertEqual(String name, String actual) throws IOException {
        Path module = Path.of("").toAbsolutePath();
        Path golden = module.resolve("src/test/golden").resolve(name);
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!expected.equals(actual)) {
            Path proposed = module.resolve("target/golden").resolve(name);
            Files.createDirectories(proposed.getParent());
            Files.writeString(proposed, actual);
        }
        assertEquals(expected, actual);
    }
}
