package mediashell.text.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;

import mediashell.text.TextTable;
import mediashell.text.culture.Culture;
import mediashell.text.culture.NumberFormatInfo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberFormatterTest {
    static Stream<Object[]> numbers() {
        return TextTable.rows("numbers.txt");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("numbers")
    void formatsAsRecorded(String value, String format, String culture, String expected) {
        assertEquals(expected, formatted(value, format, Culture.of(culture).numberFormat()));
    }

    private static String formatted(String value, String format, NumberFormatInfo info) {
        String[] parts = value.split(":", 2);
        try {
            return formatted(parts[0], parts[1], format, info);
        } catch (NetFormatException bad) {
            return "!";
        }
    }

    private static String formatted(String type, String value, String format, NumberFormatInfo info) {
        boolean string = format.equals("STRING");
        return switch (type) {
            case "int" -> NumberFormatter.format(Long.parseLong(value), 32, format, info);
            case "long" -> NumberFormatter.format(Long.parseLong(value), 64, format, info);
            case "int16" -> NumberFormatter.format(Long.parseLong(value), 16, format, info);
            case "sbyte" -> NumberFormatter.format(Long.parseLong(value), 8, format, info);
            case "byte" -> NumberFormatter.formatUnsigned(Long.parseLong(value), 8, format, info);
            case "uint16" -> NumberFormatter.formatUnsigned(Long.parseLong(value), 16, format, info);
            case "uint32" -> NumberFormatter.formatUnsigned(Long.parseLong(value), 32, format, info);
            case "uint64" -> NumberFormatter.formatUnsigned(Long.parseUnsignedLong(value), 64, format, info);
            case "bigint" -> NumberFormatter.format(new BigInteger(value), format, info);
            case "decimal" -> NumberFormatter.format(new BigDecimal(value), format, info);
            case "single" ->
                string
                        ? NumberFormatter.formatForString(Float.parseFloat(value), info)
                        : NumberFormatter.format(Float.parseFloat(value), format, info);
            default ->
                string
                        ? NumberFormatter.formatForString(Double.parseDouble(value), info)
                        : NumberFormatter.format(Double.parseDouble(value), format, info);
        };
    }

    @Property(tries = 500)
    void shortestDigitsReadBack(@ForAll double value) {
        String text = NumberFormatter.format(value, "R", Culture.INVARIANT.numberFormat());
        assertEquals(value, Double.parseDouble(text.replace("Infinity", "Infinity")));
    }

    @Property(tries = 300)
    void groupsNeverChangeDigits(@ForAll long value) {
        String grouped = NumberFormatter.format(value, 64, "N0", Culture.INVARIANT.numberFormat());
        assertEquals(Long.toString(value), grouped.replace(",", ""));
    }
}
