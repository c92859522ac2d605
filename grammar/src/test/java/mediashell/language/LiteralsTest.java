package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ExpandableStringExpressionAst;
import mediashell.language.ast.UnsignedLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of literals (conformance area tokens). */
final class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "2147483647, java.lang.Integer, 2147483647",
        "2147483648, java.lang.Long, 2147483648",
        "-2147483648, java.lang.Integer, -2147483648",
        "9223372036854775808, java.math.BigDecimal, 9223372036854775808",
        "0xffffffff, java.lang.Integer, -1",
        "0x0ffffffff, java.lang.Long, 4294967295",
        "0b11111111, java.lang.Integer, -1",
        "1kb, java.lang.Integer, 1024",
        "2gb, java.lang.Long, 2147483648",
        "1.5kb, java.lang.Double, 1536.0",
        "2.5l, java.lang.Long, 2",
        "1.10d, java.math.BigDecimal, 1.10",
        "7y, java.lang.Byte, 7",
        "7s, java.lang.Short, 7",
        "0xD, java.lang.Integer, 13",
        "1e309, java.lang.Double, Infinity"
    })
    void numbersHaveTheTypeOfTheirSizeAndSuffix(String source, String type, String value) {
        var found = constant(source);
        assertEquals(type, found.getClass().getName());
        assertEquals(value, found.toString());
    }

    @Test
    void typesThatJavaLacksKeepTheirName() {
        assertEquals(new UnsignedLiteral("uint", new BigInteger("4294967295")), constant("0xffffffffu"));
        assertEquals(new UnsignedLiteral("byte", BigInteger.valueOf(255)), constant("0xffuy"));
        assertEquals(new BigDecimal("79228162514264337593543950335"), constant("79228162514264337593543950335"));
    }

    @Test
    void expandableStringsKeepTheTextBetweenTheirParts() {
        var ast = Parser.parseInput("\"a`t$x-$(1 + 1)b\"", null).ast();
        var string = (ExpandableStringExpressionAst) ast.findAll(ExpandableStringExpressionAst.class::isInstance, true)
                .getFirst();
        assertEquals(List.of("a\t", "-", "b"), string.literals());
        assertEquals("a\t$x-$(1 + 1)b", string.value());
        assertEquals(2, string.nestedExpressions().size());
    }

    private static Object constant(String source) {
        var ast = Parser.parseInput(source, null).ast();
        return ((ConstantExpressionAst) ast.findAll(ConstantExpressionAst.class::isInstance, true)
                        .getFirst())
                .value();
    }
}
