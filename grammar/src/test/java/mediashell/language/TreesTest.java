package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;

import mediashell.language.ast.AstPrinter;
import org.junit.jupiter.api.Test;

/** The Ast, tokens and errors of every case script, as PowerShell 7.6.5 made them. */
final class TreesTest {
    @Test
    void allCaseScriptsParseAsPowerShellParsesThem() {
        var scripts = ConformanceCases.scripts();
        var expected = ConformanceCases.sections(ConformanceCases.FOLDER.resolve("tables/trees.txt"));
        var failing = new TreeSet<String>();
        expected.forEach((title, lines) -> {
            var result = Parser.parseInput(scripts.get(title), null);
            if (!lines.stripTrailing().equals(describe(result))) {
                failing.add(title);
            }
        });
        assertTrue(expected.size() > 2000, "the table is complete");
        KnownGaps.assertOnly("trees.txt", failing);
    }

    private static String describe(ParseResult result) {
        var text = "ast " + AstPrinter.print(result.ast()) + "\ntok " + AstPrinter.print(result.tokens());
        return result.hasErrors() ? text + "\nerr " + AstPrinter.printErrors(result.errors()) : text;
    }
}
