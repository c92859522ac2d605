package mediashell.text.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows recorded from PowerShell 7.6.5; the property compares with exact quotients. */
class DecimalMathTest {
    @ParameterizedTest
    @CsvSource({
        "1.10,+,2.2,3.30",
        "1.10,*,2.0,2.200",
        "1,/,3,0.3333333333333333333333333333",
        "2,/,3,0.6666666666666666666666666667",
        "10,/,4,2.5",
        "1.00,/,1,1.00",
        "3.00,-,3,0.00",
        "1.5,%,1,0.5",
        "-7,%,2,-1",
        "79228162514264337593543950335,*,1,79228162514264337593543950335",
        "7,/,-2,-3.5",
        "1,/,8,0.125"
    })
    void calculates(BigDecimal left, String operator, BigDecimal right, String expected) {
        BigDecimal result =
                switch (operator) {
                    case "+" -> DecimalMath.add(left, right);
                    case "-" -> DecimalMath.subtract(left, right);
                    case "*" -> DecimalMath.multiply(left, right);
                    case "/" -> DecimalMath.divide(left, right);
                    default -> DecimalMath.remainder(left, right);
                };
        assertEquals(expected, result.toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "1.10,1.1",
        "1e-5,0.00001",
        "0.1,0.1",
        "0.3333333333333333,0.333333333333333",
        "123456789.123456789,123456789.123457",
        "1e15,1000000000000000"
    })
    void comesFromDoubles(double value, String expected) {
        assertEquals(expected, DecimalMath.ofDouble(value).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"79228162514264337593543950335,1", "79228162514264337593543950335,79228162514264337593543950335"})
    void overflows(BigDecimal left, BigDecimal right) {
        assertThrows(ArithmeticException.class, () -> DecimalMath.add(left, right));
    }

    @Property(tries = 300)
    void quotientsAreTheNearest(
            @ForAll @BigRange(min = "1", max = "1000000000000000000") BigInteger left,
            @ForAll @BigRange(min = "1", max = "1000000000000000000") BigInteger right) {
        var dividend = new BigDecimal(left, 9);
        var divisor = new BigDecimal(right, 5);
        BigDecimal quotient = DecimalMath.divide(dividend, divisor);
        BigDecimal judge = dividend.divide(divisor, 60, RoundingMode.DOWN);
        BigDecimal step = BigDecimal.valueOf(1, Math.min(28, Math.max(quotient.scale(), 0)));
        assertTrue(quotient.subtract(judge).abs().compareTo(step) <= 0);
    }
}
