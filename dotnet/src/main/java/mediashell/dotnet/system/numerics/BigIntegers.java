package mediashell.dotnet.system.numerics;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.values.PSReference;
import mediashell.text.culture.NumberFormatInfo;
import mediashell.text.format.NumberParser;
import mediashell.text.format.NumberStyles;

/** What BigInteger does otherwise in .NET: little-endian bytes, doubles cut to integers. */
final class BigIntegers {

    private BigIntegers() {}

    static BigInteger ofDouble(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new ArithmeticException("BigInteger cannot represent " + value);
        }
        return new BigDecimal(value).toBigInteger();
    }

    static BigInteger ofBytes(byte[] littleEndian) {
        return littleEndian.length == 0 ? BigInteger.ZERO : new BigInteger(reversed(littleEndian));
    }

    static byte[] toBytes(BigInteger value) {
        return reversed(value.toByteArray());
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    static double log(BigInteger value) {
        int shift = Math.max(0, value.bitLength() - 1000);
        return Math.log(value.shiftRight(shift).doubleValue()) + shift * Math.log(2);
    }

    static BigInteger parse(String text, int styles, NumberFormatInfo info) {
        if (text == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'value')");
        }
        return NumberParser.parseBigInteger(text, styles, info).get();
    }

    static boolean store(String text, NumberFormatInfo info, PSReference result) {
        BigInteger parsed = text == null
                ? null
                : NumberParser.parseBigInteger(text, NumberStyles.INTEGER, info).orNull();
        result.setValue(parsed == null ? BigInteger.ZERO : parsed);
        return parsed != null;
    }
}
