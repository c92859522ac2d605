package mediashell.text.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mediashell.text.culture.Culture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows recorded from PowerShell 7.6.5. */
class CompositeFormatTest {
    private static String format(String format, Object... arguments) {
        return CompositeFormat.format(
                format,
                arguments,
                (value, itemFormat) -> value instanceof Integer number
                        ? NumberFormatter.format(number, 32, itemFormat, Culture.EN_US.numberFormat())
                        : String.valueOf(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "[{0, 5}] [{0 ,5}] [{0 , -5 :N0}]|[   42] [   42] [42   ]",
                "0x{0:X8}|0x0000002A",
                "{{{0}}}|{42}",
                "{0:}|42",
                "{1,-6};{1,6}|left  ;  left",
                "{0:D3}{0:00}|04242",
                "x|x"
            })
    void fillsItems(String format, String expected) {
        assertEquals(expected, format(format, 42, "left"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{2}", "{", "}", "{0", "{ 0}", "{0,+5}", "{0:{}", "{a}", "{0,}", "{-1}"})
    void refusesBadFormats(String format) {
        assertThrows(NetFormatException.class, () -> format(format, 42, "left"));
    }
}
