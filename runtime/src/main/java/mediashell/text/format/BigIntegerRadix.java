package mediashell.text.format;

import java.math.BigInteger;
import java.util.Locale;

/** The formats X and B of BigInteger: two's complement with just enough digits that the first bit is the sign. */
final class BigIntegerRadix {
    private BigIntegerRadix() {}

    static String hexadecimal(BigInteger value, int precision, boolean lower) {
        int digits = Math.max(value.bitLength() / 4 + 1, 1);
        String text = pattern(value, digits * 4, 16, digits);
        String filled = fill(text, precision, value.signum() < 0 ? 'f' : '0');
        return lower ? filled : filled.toUpperCase(Locale.ROOT);
    }

    static String binary(BigInteger value, int precision) {
        int digits = value.signum() == 0 ? 1 : value.bitLength() + 1;
        return fill(pattern(value, digits, 2, digits), precision, value.signum() < 0 ? '1' : '0');
    }

    private static String pattern(BigInteger value, int bits, int radix, int digits) {
        BigInteger unsigned = value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(bits)) : value;
        return fill(unsigned.toString(radix), digits, '0');
    }

    private static String fill(String text, int length, char digit) {
        return text.length() >= length ? text : String.valueOf(digit).repeat(length - text.length()) + text;
    }
}
