package mediashell.conformance.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import mediashell.conformance.CaseRun;
import mediashell.testkit.cases.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our own cases beside the recorded ones, written from the documentation of PowerShell ({@code conformance/goldens}); all of them pass. */
final class GoldensTest {

    private static final Path GOLDENS = Path.of("goldens").toAbsolutePath();
    private static final String CASES = ".cases.ps1";

    private final Pattern wanted = Pattern.compile(System.getProperty("case", ""));

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(GOLDENS)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(CASES))
                    .sorted()
                    .toList();
            return found.stream().flatMap(this::area);
        }
    }

    private Stream<DynamicTest> area(Path file) {
        String area = file.getFileName().toString().replace(CASES, "");
        try {
            CaseFile cases = CaseFile.read(file);
            CaseFile expected = CaseFile.read(GOLDENS.resolve(area + ".expected.txt"));
            assertEquals(cases.sections().keySet(), expected.sections().keySet(), area);
            return cases.sections().keySet().stream()
                    .filter(title -> wanted.matcher(area + ": " + title).find())
                    .map(title -> dynamicTest(area + ": " + title, () -> check(cases, expected, title)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void check(CaseFile cases, CaseFile expected, String title) {
        assertEquals(
                String.join("\n", expected.sections().get(title)),
                String.join("\n", CaseRun.lines(cases.script(title))));
    }
}
