package mediashell.cmdlets.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** CSV records as PowerShell reads them. */
class CsvReaderTest {

    private final CsvReader reader = new CsvReader(',');

    @Test
    void doubledQuotesAndDelimitersInQuotes() {
        assertEquals(List.of("x, y", "say \"hi\"", "lead "), reader.line("\"x, y\",\"say \"\"hi\"\"\", lead "));
    }

    @Test
    void anEmptyFieldAtTheEndIsNullOthersAreEmpty() {
        assertEquals(Arrays.asList("1", "", "", null), reader.line("1,,\"\","));
    }

    @Test
    void aQuotedFieldGoesOverLines() {
        assertNull(reader.line("\"l1"));
        assertEquals(List.of("l1\nl2", "2"), reader.line("l2\",2"));
    }

    @Test
    void theEndOfTheTextClosesAQuotedField() {
        assertNull(reader.line("a,\"open"));
        assertEquals(List.of("a", "open"), reader.end());
    }
}
