package mediashell.text.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Stream;

import mediashell.text.TextTable;
import mediashell.text.culture.Culture;
import mediashell.text.culture.NumberFormatInfo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberParserTest {
    private static final NumberFormatInfo INVARIANT = Culture.INVARIANT.numberFormat();

    static Stream<Object[]> numbers() {
        return TextTable.rows("number-parsing.txt");
    }

    @ParameterizedTest(name = "{0} [{1}] {2} {3}")
    @MethodSource("numbers")
    void parsesAsRecorded(String type, String text, String styles, String culture, String expected) {
        Parsed<?> parsed =
                parse(type, text, Integer.parseInt(styles), Culture.of(culture).numberFormat());
        String actual =
                switch (parsed) {
                    case Parsed.Value<?>(BigDecimal value) -> NumberFormatter.format(value, "", INVARIANT);
                    case Parsed.Value<?>(Double value) -> NumberFormatter.format(value.doubleValue(), "R", INVARIANT);
                    case Parsed.Value<?>(Object value) -> value.toString();
                    case Parsed.BadFormat<?> bad -> "!format";
                    case Parsed.Overflow<?> over -> "!overflow";
                };
        assertEquals(expected, actual);
    }

    private static Parsed<?> parse(String type, String text, int styles, NumberFormatInfo info) {
        return switch (type) {
            case "int", "int32" -> NumberParser.parseInteger(text, 32, styles, info);
            case "int64" -> NumberParser.parseInteger(text, 64, styles, info);
            case "int16" -> NumberParser.parseInteger(text, 16, styles, info);
            case "sbyte" -> NumberParser.parseInteger(text, 8, styles, info);
            case "byte" -> NumberParser.parseUnsigned(text, 8, styles, info);
            case "uint16" -> NumberParser.parseUnsigned(text, 16, styles, info);
            case "uint32" -> NumberParser.parseUnsigned(text, 32, styles, info);
            case "uint64" -> NumberParser.parseUnsigned(text, 64, styles, info);
            case "decimal" -> NumberParser.parseDecimal(text, styles, info);
            case "bigint" -> NumberParser.parseBigInteger(text, styles, info);
            default -> NumberParser.parseDouble(text, styles, info);
        };
    }

    @Property(tries = 300)
    void readsWhatTheFormatterWrites(@ForAll long value) {
        String text = NumberFormatter.format(value, 64, "N0", INVARIANT);
        assertEquals(
                value,
                NumberParser.parseInteger(text, 64, NumberStyles.NUMBER, INVARIANT)
                        .get());
    }

    @Property(tries = 300)
    void readsSinglesBack(@ForAll float value) {
        String text = NumberFormatter.format(value, "R", INVARIANT);
        assertEquals(
                value,
                NumberParser.parseSingle(text, NumberStyles.FLOAT, INVARIANT).get());
    }
}
