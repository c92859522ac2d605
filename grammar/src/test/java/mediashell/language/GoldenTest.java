package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import mediashell.language.ast.AstPrinter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Scripts and their trees in {@code src/test/golden}; the first line of a tree says where it is from. */
final class GoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "golden");

    @TestFactory
    Stream<DynamicTest> trees() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ps1")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path script) {
        var golden = ConformanceCases.read(Path.of(script.toString().replace(".ps1", ".ast")));
        var expected = golden.substring(golden.indexOf('\n') + 1);
        var result = Parser.parseInput(ConformanceCases.read(script), null);
        assertEquals(expected, AstPrinter.printIndented(result.ast()));
    }
}
