package mediashell.text.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats' shapes are those of the documentation of Guid.ToString. */
class GuidFormatterTest {
    private static final UUID GUID = UUID.fromString("0a0b0c0d-0102-0304-0506-0708090a0b0c");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D|0a0b0c0d-0102-0304-0506-0708090a0b0c", "N|0a0b0c0d0102030405060708090a0b0c",
                "B|{0a0b0c0d-0102-0304-0506-0708090a0b0c}", "P|(0a0b0c0d-0102-0304-0506-0708090a0b0c)",
                "X|{0x0a0b0c0d,0x0102,0x0304,{0x05,0x06,0x07,0x08,0x09,0x0a,0x0b,0x0c}}"
            })
    void formatsAndReads(String format, String expected) {
        assertEquals(expected, GuidFormatter.format(GUID, format));
        assertEquals(
                GUID,
                GuidFormatter.parse(expected.toUpperCase(java.util.Locale.ROOT).replace("0X", "0x"))
                        .get());
        assertEquals(
                GUID, GuidFormatter.parseExact(" " + expected + " ", format).get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0a0b0c0d-0102-0304-0506-0708090a0b0", "{0a0b0c0d0102030405060708090a0b0c}", "12"})
    void refusesOtherTexts(String text) {
        assertFalse(GuidFormatter.parse(text).isValue());
        assertThrows(NetFormatException.class, () -> GuidFormatter.parse(text).get());
    }

    @Test
    void refusesOtherFormats() {
        assertThrows(NetFormatException.class, () -> GuidFormatter.format(GUID, "Q"));
    }

    @Property(tries = 100)
    void readsBack(@ForAll long high, @ForAll long low) {
        var guid = new UUID(high, low);
        for (String format : new String[] {"D", "N", "B", "P", "X"}) {
            assertEquals(
                    guid,
                    GuidFormatter.parse(GuidFormatter.format(guid, format)).get());
        }
    }
}
