package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a JVM without an AOT cache loads for {@code msh -NoProfile -Command 1+1}. Every class is read, checked and linked at each start, or
 * at least counted in the cache; see docs/decisions/0030-start-up.md.
 */
class StartUpClassesTest {

    /** Classes outside the JDK; a start that needs more has begun to scan, to reflect or to load what it does not use. */
    private static final int MOST = 750;

    @TempDir
    static Path folder;

    private static Set<String> loaded;

    @BeforeAll
    static void start() throws Exception {
        Path log = folder.resolve("classes.txt");
        Path output = folder.resolve("output.txt");
        Process child = new ProcessBuilder(command(log))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertEquals(0, child.waitFor());
        assertEquals("2\n", Files.readString(output, StandardCharsets.UTF_8));
        loaded = classes(log);
    }

    /** The JVM of this test with its flags, another main class and a list of what it loads. */
    private static List<String> command(Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (!flag.startsWith("-javaagent") && !flag.startsWith("-agentlib")) {
                command.add(flag);
            }
        }
        command.add("-Xlog:class+load:file=" + log);
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of("mediashell.host.Main", "-NoProfile", "-Command", "1+1"));
        return command;
    }

    private static Set<String> classes(Path log) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<String> lines = Files.lines(log)) {
            lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(" source: ")))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun."))
                    .forEach(names::add);
        }
        return names;
    }

    private static List<String> under(String... prefixes) {
        return loaded.stream()
                .filter(name -> Stream.of(prefixes).anyMatch(name::startsWith))
                .toList();
    }

    @Test
    void noPolyglotEngineAndNoInterop() {
        assertEquals(
                List.of(),
                under("com.oracle.truffle.polyglot.", "org.graalvm.polyglot.", "com.oracle.truffle.api.interop."));
    }

    @Test
    void noTruffleRuntime() {
        assertEquals(List.of(), under("com.oracle.truffle.api.impl.", "com.oracle.truffle.api.nodes.RootNode"));
    }

    @Test
    void noLibraryThatOnlySomeCommandsUse() {
        assertEquals(
                List.of(),
                under(
                        "com.ibm.icu.",
                        "com.fasterxml.",
                        "org.jline.",
                        "org.sqlite.",
                        "org.bouncycastle.",
                        "org.slf4j."));
    }

    @Test
    void noTransitionNetworkOfTheParser() {
        assertEquals(List.of(), under("org.antlr.v4.runtime.atn.ATNDeserializer"));
    }

    @Test
    void noMoreClassesThanAgreed() {
        assertTrue(loaded.size() <= MOST, () -> loaded.size() + " classes, " + MOST + " are agreed: " + loaded);
    }
}
