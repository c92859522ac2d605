package mediashell.language.lexer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import mediashell.language.ast.UnsignedLiteral;

/**
 * Reads a numeric literal: decimal, hexadecimal, binary or real, with type suffix and multiplier (about_Numeric_Literals).
 * The literal begins at the first digit or point; a sign is the caller's.
 */
final class NumberScanner {
    /** Longer ones first. */
    private static final String[] SUFFIXES = {"ul", "us", "uy", "d", "l", "u", "s", "y", "n"};

    /** More digits than this are no number: the value would take memory out of all proportion. */
    private static final int LONGEST = 4000;

    private static final BigInteger DECIMAL_MAX = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
    private final Script script;
    private final int start;
    private int at;
    private int radix = 10;
    private boolean real;
    private String digits = "";
    private String suffix = "";
    private long multiplier = 1;

    private NumberScanner(Script script, int start) {
        this.script = script;
        this.start = start;
        this.at = start;
    }

    /** The literal at {@code start}; null when there is none. */
    static NumberScanner scan(Script script, int start) {
        var scanner = new NumberScanner(script, start);
        return scanner.scanDigits() ? scanner.scanSuffixes() : null;
    }

    /** Where the literal ends. */
    int end() {
        return at;
    }

    private boolean scanDigits() {
        char second = (char) (script.at(start + 1) | 0x20);
        if (script.at(start) == '0' && (second == 'x' || second == 'b')) {
            return scanRadix(second == 'x' ? 16 : 2);
        }
        skipDecimals();
        boolean any = at > start;
        if (script.at(at) == '.' && script.at(at + 1) != '.') {
            int point = at++;
            skipDecimals();
            if (!any && at == point + 1) {
                return false;
            }
            real = true;
        }
        scanExponent();
        digits = script.substring(start, at);
        return at > start;
    }

    private boolean scanRadix(int base) {
        radix = base;
        at = start + 2;
        while (Character.digit(script.at(at), base) >= 0 && script.at(at) < 0x80) {
            at++;
        }
        digits = script.substring(start + 2, at);
        return !digits.isEmpty();
    }

    private void skipDecimals() {
        while (Characters.isDigit(script.at(at))) {
            at++;
        }
    }

    private void scanExponent() {
        if ((script.at(at) | 0x20) != 'e') {
            return;
        }
        char sign = script.at(at + 1);
        int first = sign == '+' || Characters.isDash(sign) ? at + 2 : at + 1;
        if (Characters.isDigit(script.at(first))) {
            at = first;
            skipDecimals();
            real = true;
        }
    }

    private NumberScanner scanSuffixes() {
        suffix = suffixAt(at);
        at += suffix.length();
        int power = "kmgtp".indexOf(script.at(at) | 0x20);
        if (power >= 0 && (script.at(at + 1) | 0x20) == 'b') {
            multiplier = 1L << 10 * (power + 1);
            at += 2;
        }
        return this;
    }

    private String suffixAt(int position) {
        for (String known : SUFFIXES) {
            if (isAt(position, known)) {
                return known;
            }
        }
        return "";
    }

    private boolean isAt(int position, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if ((script.at(position + i) | 0x20) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The value, negated on demand; null when it does not fit the type that the suffix names. */
    Object value(boolean negative) {
        if (digits.length() > LONGEST) {
            return null;
        }
        if (real) {
            return realValue(negative);
        }
        var magnitude = magnitude().multiply(BigInteger.valueOf(multiplier));
        return suffix.isEmpty() ? plain(magnitude, negative) : typed(negative ? magnitude.negate() : magnitude);
    }

    private int bits() {
        return radix == 16 ? digits.length() * 4 : digits.length();
    }

    private BigInteger magnitude() {
        var value = new BigInteger(digits, radix);
        int bits = bits();
        boolean full =
                radix == 16 ? bits >= 32 && bits % 32 == 0 : radix == 2 && (bits == 8 || bits == 16 || bits % 32 == 0);
        boolean unsigned = suffix.startsWith("u") || suffix.equals("l") && bits < 64;
        return full && !unsigned && value.testBit(bits - 1) ? value.subtract(BigInteger.ONE.shiftLeft(bits)) : value;
    }

    private Object plain(BigInteger magnitude, boolean negative) {
        var value = negative ? magnitude.negate() : magnitude;
        boolean signOfLong = radix != 10 && magnitude.signum() < 0 && bits() > 32;
        if (value.bitLength() < 32 && !signOfLong) {
            return value.intValue();
        }
        if (value.bitLength() < 64) {
            return value.longValue();
        }
        if (radix != 10) {
            return null;
        }
        return value.abs().compareTo(DECIMAL_MAX) <= 0 ? new BigDecimal(value) : (Object) value.doubleValue();
    }

    private Object typed(BigInteger value) {
        return switch (suffix) {
            case "l" -> value.bitLength() < 64 ? (Object) value.longValue() : null;
            case "s" -> value.bitLength() < 16 ? (Object) value.shortValue() : null;
            case "y" -> value.bitLength() < 8 ? (Object) value.byteValue() : null;
            case "d" -> value.abs().compareTo(DECIMAL_MAX) <= 0 ? new BigDecimal(value) : null;
            case "n" -> value;
            case "uy" -> unsigned("byte", 8, value);
            case "us" -> unsigned("ushort", 16, value);
            case "ul" -> unsigned("ulong", 64, value);
            default -> value.bitLength() <= 32 ? unsigned("uint", 32, value) : unsigned("ulong", 64, value);
        };
    }

    private static Object unsigned(String kind, int bits, BigInteger value) {
        return value.signum() >= 0 && value.bitLength() <= bits ? new UnsignedLiteral(kind, value) : null;
    }

    private Object realValue(boolean negative) {
        var text = digits.replace('\u2013', '-').replace('\u2014', '-').replace('\u2015', '-');
        if (suffix.isEmpty()) {
            double value = Double.parseDouble(text) * multiplier;
            return negative ? -value : value;
        }
        if (suffix.equals("d")) {
            return decimal(text, negative);
        }
        double value = Double.parseDouble(text) * multiplier;
        if (Double.isInfinite(value)) {
            return null;
        }
        var whole = new BigDecimal(negative ? -value : value)
                .setScale(0, RoundingMode.HALF_EVEN)
                .toBigInteger();
        return typed(whole);
    }

    private Object decimal(String text, boolean negative) {
        if (Math.abs(Double.parseDouble(text)) > 1e29) {
            return null;
        }
        var value = new BigDecimal(text).multiply(BigDecimal.valueOf(multiplier));
        value = value.scale() > 28 ? value.setScale(28, RoundingMode.HALF_EVEN) : value;
        value = value.scale() < 0 ? value.setScale(0) : value;
        boolean fits = value.unscaledValue().bitLength() <= 96;
        return fits ? (negative ? value.negate() : value) : null;
    }
}
