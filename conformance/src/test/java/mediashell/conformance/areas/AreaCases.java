package mediashell.conformance.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mediashell.conformance.CaseRun;
import mediashell.testkit.cases.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of one area. A case listed in {@code gaps/AREA.txt} (title, tab, reason) does not pass yet: it must fail, so that the list can only shrink;
 * every other one must pass.
 */
abstract class AreaCases {

    private static final Path CASES = Path.of("cases").toAbsolutePath();
    private static final Path GAPS = Path.of("gaps").toAbsolutePath();

    private final String area;

    AreaCases(String area) {
        this.area = area;
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        CaseFile cases = CaseFile.read(CASES.resolve(area + ".cases.ps1"));
        CaseFile expected = CaseFile.read(CASES.resolve(area + ".expected.txt"));
        Set<String> gaps = gaps();
        Pattern wanted = Pattern.compile(System.getProperty("case", ""));
        return cases.sections().keySet().stream()
                .filter(title -> wanted.matcher(area + ": " + title).find())
                .map(title -> dynamicTest(
                        title,
                        () -> check(cases.script(title), expected.sections().get(title), gaps.contains(title))));
    }

    private static void check(String script, List<String> expected, boolean isGap) {
        List<String> actual = CaseRun.lines(script);
        if (isGap) {
            assertNotEquals(expected, actual, "this case passes now: take it off the gap list");
        } else {
            assertEquals(String.join("\n", expected), String.join("\n", actual));
        }
    }

    @Test
    void everyGapNamesACase() throws IOException {
        Set<String> unknown = new TreeSet<>(gaps());
        unknown.removeAll(
                CaseFile.read(CASES.resolve(area + ".cases.ps1")).sections().keySet());
        assertEquals(Set.of(), unknown);
    }

    private Set<String> gaps() throws IOException {
        Path file = GAPS.resolve(area + ".txt");
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", 2)[0]).collect(Collectors.toUnmodifiableSet());
        }
    }
}
