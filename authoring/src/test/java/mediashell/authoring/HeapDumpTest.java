package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A heap dump of a process that has planned and built media of all four types holds neither their password nor the secrets of their
 * variables; nor does a file. Reading a medium with its password leaves none of it either; the variables that it opens are texts.
 */
final class HeapDumpTest {

    private static final String PASSWORD = "pw" + UUID.randomUUID();
    private static final String VARIABLE = "var" + UUID.randomUUID();

    @TempDir
    static Path folder;

    @BeforeAll
    static void buildAndDump() throws Exception {
        LabSite.make(folder);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapDumpBuilds.class.getName(),
                        folder.toString(),
                        write("password.txt", PASSWORD),
                        write("variable.txt", VARIABLE),
                        folder.resolve("heap.hprof").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor(), output);
    }

    private static String write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theHeapHoldsNoSecret() throws Exception {
        String heap = Files.readString(folder.resolve("heap.hprof"), StandardCharsets.ISO_8859_1);
        assertTrue(heap.contains("_SMSTSBootMediaPackageID"), "the dump must hold the texts of the builds");
        assertHidden(heap, "the heap");
    }

    @Test
    void noFileHoldsASecret() throws Exception {
        for (String name : List.of("full.iso", "boot.img", "pre.wim", "capture.iso", "site.db")) {
            assertHidden(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1), name);
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(each -> each.getFileName().toString())
                            .filter(name -> name.endsWith(".part") || name.endsWith(".tmp"))
                            .toList());
        }
    }

    private static void assertHidden(String bytes, String place) {
        for (Charset charset :
                List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertFalse(holds(bytes, PASSWORD, charset), place + " holds the password as " + charset);
            assertFalse(holds(bytes, VARIABLE, charset), place + " holds the variable as " + charset);
        }
    }

    private static boolean holds(String bytes, String secret, Charset charset) {
        return bytes.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
}
