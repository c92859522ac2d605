package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.zip.CRC32;

import mediashell.language.ast.AstPrinter;
import org.junit.jupiter.api.Test;

/** Broken scripts and the errors that PowerShell 7.6.5 reports: ids, places, order, unfinished input. */
final class BrokenScriptsTest {
    @Test
    void errorsAreThoseOfPowerShell() {
        var rows = ConformanceCases.read(ConformanceCases.FOLDER.resolve("tables/broken.tsv"))
                .lines()
                .toList();
        var failing = new TreeSet<String>();
        for (var row : rows) {
            int tab = row.indexOf('\t');
            var result = Parser.parseInput(unescape(row.substring(0, tab)), null);
            if (!row.substring(tab + 1).equals(AstPrinter.printErrors(result.errors()))) {
                failing.add(key(row.substring(0, tab)));
            }
        }
        assertTrue(rows.size() > 5000, "the table is complete");
        KnownGaps.assertOnly("broken.txt", failing);
    }

    /** A row by the checksum of its script. */
    private static String key(String script) {
        var checksum = new CRC32();
        checksum.update(script.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue()) + "-" + script.length();
    }

    private static String unescape(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            plain.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped);
        }
        return plain.toString();
    }
}
