package mediashell.automation.values;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class TextEncodingTest {

    @Test
    void cutSequencesOfUtf8AreOneReplacementEach() {
        byte[] bytes = {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, 'A', (byte) 0xED, (byte) 0xA0, (byte) 0x80};

        assertEquals("\uFFFDA\uFFFD\uFFFD\uFFFD", TextEncoding.UTF8.decode(bytes));
    }

    @Test
    void halfSurrogatePairsOfUtf16AreReplaced() {
        assertEquals("\uFFFDA", TextEncoding.UNICODE.decode(new byte[] {0, (byte) 0xD8, 'A', 0}));
    }

    @Test
    void latin1TakesTheLetterWithoutItsAccent() {
        assertArrayEquals(new byte[] {(byte) 0xE9, '?', 'Y', 'A'}, TextEncoding.LATIN1.encode("é€ŸĀ"));
    }

    @Test
    void codePagesHaveNumbersAndNames() {
        assertEquals("ibm850", TextEncoding.registered("850").webName());
        assertEquals(1252, TextEncoding.registered("Windows-1252").codePage());
        assertNull(TextEncoding.registered("12345"));
    }
}
