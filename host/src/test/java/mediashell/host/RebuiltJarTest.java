package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JVM runs what stands in an AOT cache without looking at the jar, so a rebuilt jar must never meet an old cache. A product of one class is
 * packaged by dist.sh and started by msh, changed, and packaged again.
 */
@Tag("judges")
class RebuiltJarTest {

    @TempDir
    Path root;

    private Path host;
    private Path dist;

    @BeforeEach
    void copyScripts() throws IOException {
        host = root.resolve("host");
        dist = host.resolve("target/dist");
        Path build = Files.createDirectories(host.resolve("src/build"));
        Files.createDirectories(dist.resolve("lib"));
        Path module = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
        try (Stream<Path> scripts = Files.list(module.resolve("src/build"))) {
            for (Path script : scripts.toList()) {
                Files.copy(script, build.resolve(script.getFileName()));
            }
        }
        Files.copy(module.resolveSibling("msh"), root.resolve("msh"));
    }

    @Test
    void aChangedClassIsWhatRuns() throws Exception {
        build("before");
        Path oldCache = cache();
        assertEquals("before\n", run(root.resolve("msh").toString()));

        build("after");
        assertEquals("after\n", run(root.resolve("msh").toString()));
        assertNotEquals(oldCache, cache());
    }

    @Test
    void aCacheOfOtherJarsIsNotTaken() throws Exception {
        build("before");
        byte[] stale = Files.readAllBytes(cache());
        String staleName = cache().getFileName().toString();

        build("after");
        Files.write(dist.resolve(staleName), stale);
        assertEquals("after\n", run(root.resolve("msh").toString()));
    }

    /** The cache of commands; those of files and prompts have a suffix behind the key. */
    private Path cache() throws IOException {
        try (Stream<Path> files = Files.list(dist)) {
            List<Path> caches = files.filter(
                            file -> file.getFileName().toString().matches("msh-[0-9a-f]{64}\\.aot"))
                    .toList();
            assertEquals(1, caches.size(), () -> "caches in " + dist + ": " + caches);
            return caches.getFirst();
        }
    }

    /** Packages a product whose main class prints one word. */
    private void build(String word) throws Exception {
        Path source =
                Files.createDirectories(root.resolve("source/mediashell/host")).resolve("Main.java");
        Files.writeString(
                source,
                "package mediashell.host; public final class Main { public static void main(String[] arguments) {"
                        + " System.out.println(\"" + word + "\"); } }");
        Path classes = Files.createDirectories(root.resolve("classes"));
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString()));
        Path jar = host.resolve("target/product.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("mediashell/host/Main.class"));
            out.write(Files.readAllBytes(classes.resolve("mediashell/host/Main.class")));
            out.closeEntry();
        }
        run(
                host.resolve("src/build/dist.sh").toString(),
                System.getProperty("java.home"),
                host.toString(),
                jar.toString());
    }

    private String run(String... command) throws Exception {
        Path output = Files.createTempFile(root, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(0, code, text);
        return text;
    }
}
