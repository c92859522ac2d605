package mediashell.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

/** The project's copy of the cases is the team's; where the team's folder does not lie beside the checkout there is nothing to compare. */
class CasesDriftTest {

    @Test
    void theCopyIsTheOriginal() throws IOException {
        Path original = Path.of("../../shared/conformance").toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(original), "no shared folder beside this checkout");

        assertEquals(digests(original), digests(Path.of("cases").toAbsolutePath()));
    }

    private static TreeMap<String, Long> digests(Path folder) throws IOException {
        TreeMap<String, Long> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), crc.getValue());
            }
        }
        return digests;
    }
}
