package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A heap dump of a process that has built a protected medium holds neither the password nor the secrets of variables. */
final class HeapDumpTest {

    @TempDir
    Path folder;

    @Test
    void noCopyOfASecretIsLeft() throws Exception {
        SampleMedium.in(folder);
        String password = "pw" + UUID.randomUUID();
        String variable = "var" + UUID.randomUUID();
        Path dump = folder.resolve("heap.hprof");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapDumpBuild.class.getName(),
                        folder.toString(),
                        Files.writeString(folder.resolve("password.txt"), password)
                                .toString(),
                        Files.writeString(folder.resolve("variable.txt"), variable)
                                .toString(),
                        dump.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor(), output);

        String heap = new String(Files.readAllBytes(dump), StandardCharsets.ISO_8859_1);
        assertTrue(heap.contains("Sample Medium"), "the dump must hold the texts of the build");
        for (Charset charset :
                List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertFalse(holds(heap, password, charset), "the password is in the heap as " + charset);
            assertFalse(holds(heap, variable, charset), "the variable is in the heap as " + charset);
        }
    }

    private static boolean holds(String heap, String secret, Charset charset) {
        return heap.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
}
