package mediashell.text.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import mediashell.text.format.EnumFormatter.Constant;
import mediashell.text.format.EnumFormatter.EnumType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts recorded from PowerShell 7.6.5. */
class EnumFormatterTest {
    private static final EnumType DAYS = new EnumType(
            List.of(
                    new Constant("Sunday", 0),
                    new Constant("Monday", 1),
                    new Constant("Tuesday", 2),
                    new Constant("Wednesday", 3),
                    new Constant("Thursday", 4),
                    new Constant("Friday", 5),
                    new Constant("Saturday", 6)),
            false,
            32,
            true);
    private static final EnumType ATTRIBUTES = new EnumType(
            List.of(
                    new Constant("None", 0),
                    new Constant("ReadOnly", 1),
                    new Constant("Hidden", 2),
                    new Constant("System", 4),
                    new Constant("Directory", 16),
                    new Constant("All", 23)),
            true,
            32,
            true);

    @ParameterizedTest
    @CsvSource({
        "5,G,Friday",
        "9,G,9",
        "5,D,5",
        "5,X,00000005",
        "9,x,00000009",
        "5,F,Friday",
        "-1,G,-1",
        "-1,X,FFFFFFFF",
        "5,,Friday"
    })
    void formatsPlainValues(long value, String format, String expected) {
        assertEquals(expected, EnumFormatter.format(value, format, DAYS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|G|ReadOnly, Hidden",
                "134217731|G|134217731",
                "134217731|X|08000003",
                "0|G|None",
                "23|G|All",
                "7|F|ReadOnly, Hidden, System",
                "3|D|3"
            })
    void formatsFlags(long value, String format, String expected) {
        assertEquals(expected, EnumFormatter.format(value, format, ATTRIBUTES));
    }

    @Test
    void refusesOtherFormats() {
        assertThrows(NetFormatException.class, () -> EnumFormatter.format(5, "Q", DAYS));
        assertThrows(NetFormatException.class, () -> EnumFormatter.format(5, "00", DAYS));
    }
}
