package mediashell.text.format;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.text.WhiteSpace;
import mediashell.text.culture.NumberFormatInfo;
import mediashell.text.culture.OrdinalComparer;

/** Parse and TryParse of every number of .NET, by {@link NumberStyles} and culture. */
public final class NumberParser {
    private static final int LONGEST_SCALE = 1_000;
    private static final int BIG_INTEGER_DIGITS = 1_000_000;

    private NumberParser() {}

    /** A signed integer of 8, 16, 32 or 64 bits. */
    public static Parsed<Long> parseInteger(String text, int bits, int styles, NumberFormatInfo info) {
        String type = bits == 8 ? "SByte" : "Int" + bits;
        BigInteger least = BigInteger.ONE.shiftLeft(bits - 1).negate();
        Parsed<BigInteger> parsed = integer(text, bits, true, styles, info, type);
        BigInteger value = parsed.orNull();
        if (value == null) {
            return failure(parsed, text, type);
        }
        boolean fits = value.compareTo(least) >= 0 && value.compareTo(least.not()) <= 0;
        return fits ? new Parsed.Value<>(value.longValue()) : new Parsed.Overflow<>(text, type);
    }

    private static Parsed<Long> failure(Parsed<BigInteger> parsed, String text, String type) {
        return parsed instanceof Parsed.Overflow
                ? new Parsed.Overflow<>(text, type)
                : new Parsed.BadFormat<>(text, type);
    }

    /** An unsigned integer of 8, 16, 32 or 64 bits; a UInt64 above the range of long comes as its bit pattern. */
    public static Parsed<Long> parseUnsigned(String text, int bits, int styles, NumberFormatInfo info) {
        String type = bits == 8 ? "Byte" : "UInt" + bits;
        Parsed<BigInteger> parsed = integer(text, bits, false, styles, info, type);
        BigInteger value = parsed.orNull();
        if (value == null) {
            return failure(parsed, text, type);
        }
        boolean fits = value.signum() >= 0 && value.bitLength() <= bits;
        return fits ? new Parsed.Value<>(value.longValue()) : new Parsed.Overflow<>(text, type);
    }

    private static Parsed<BigInteger> integer(
            String text, int bits, boolean signed, int styles, NumberFormatInfo info, String type) {
        int radix = radix(styles);
        if (radix != 10) {
            return pattern(text, bits, signed, radix, styles, type);
        }
        NumberText number = NumberText.read(text, styles, info);
        if (number == null) {
            return new Parsed.BadFormat<>(text, type);
        }
        if (number.isZero()) {
            return new Parsed.Value<>(BigInteger.ZERO);
        }
        return whole(number, text, 20, type);
    }

    private static int radix(int styles) {
        if ((styles & NumberStyles.ALLOW_HEX_SPECIFIER) != 0) {
            return 16;
        }
        return (styles & NumberStyles.ALLOW_BINARY_SPECIFIER) != 0 ? 2 : 10;
    }

    /** The value if it is whole: digits behind the point must be none or zero. */
    private static Parsed<BigInteger> whole(NumberText number, String text, int mostDigits, String type) {
        String digits = number.digits().replaceAll("0+$", "");
        if (number.scale() > mostDigits || number.scale() < digits.length()) {
            return new Parsed.Overflow<>(text, type);
        }
        return new Parsed.Value<>(number.exact().toBigInteger());
    }

    private static Parsed<BigInteger> pattern(
            String text, int bits, boolean signed, int radix, int styles, String type) {
        String digits = bare(text, styles);
        if (!isPattern(digits, radix)) {
            return new Parsed.BadFormat<>(text, type);
        }
        var value = new BigInteger(digits, radix);
        if (value.bitLength() > bits) {
            return new Parsed.Overflow<>(text, type);
        }
        boolean negative = signed && value.testBit(bits - 1);
        return new Parsed.Value<>(negative ? value.subtract(BigInteger.ONE.shiftLeft(bits)) : value);
    }

    private static boolean isPattern(String digits, int radix) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= 128 || Character.digit(c, radix) < 0) {
                return false;
            }
        }
        return !digits.isEmpty();
    }

    /** The text without the blanks that the styles allow, and without NULs behind it. */
    private static String bare(String text, int styles) {
        int start = 0;
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\0') {
            end--;
        }
        boolean leading = (styles & NumberStyles.ALLOW_LEADING_WHITE) != 0;
        while (leading && start < end && NumberText.isWhite(text.charAt(start))) {
            start++;
        }
        boolean trailing = (styles & NumberStyles.ALLOW_TRAILING_WHITE) != 0;
        while (trailing && end > start && NumberText.isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** An integer of any size. Hexadecimal and binary digits are two's complement: the first bit is the sign. */
    public static Parsed<BigInteger> parseBigInteger(String text, int styles, NumberFormatInfo info) {
        int radix = radix(styles);
        if (radix == 10) {
            NumberText number = NumberText.read(text, styles, info);
            if (number == null) {
                return new Parsed.BadFormat<>(text, "BigInteger");
            }
            return number.isZero()
                    ? new Parsed.Value<>(BigInteger.ZERO)
                    : whole(number, text, BIG_INTEGER_DIGITS, "BigInteger");
        }
        String digits = bare(text, styles);
        if (!isPattern(digits, radix)) {
            return new Parsed.BadFormat<>(text, "BigInteger");
        }
        var value = new BigInteger(digits, radix);
        int bits = digits.length() * (radix == 16 ? 4 : 1);
        boolean negative = value.bitLength() == bits;
        return new Parsed.Value<>(negative ? value.subtract(BigInteger.ONE.shiftLeft(bits)) : value);
    }

    /** A decimal; what does not fit 28 decimals and 96 bits is rounded to even. */
    public static Parsed<BigDecimal> parseDecimal(String text, int styles, NumberFormatInfo info) {
        NumberText number = NumberText.read(text, styles, info);
        if (number == null) {
            return new Parsed.BadFormat<>(text, "Decimal");
        }
        if (number.isZero()) {
            int scale = Math.clamp(-number.scale(), 0, DecimalMath.MAX_SCALE);
            return new Parsed.Value<>(BigDecimal.ZERO.setScale(scale));
        }
        if (number.scale() > 29) {
            return new Parsed.Overflow<>(text, "Decimal");
        }
        if (number.scale() < -LONGEST_SCALE) {
            return new Parsed.Value<>(BigDecimal.ZERO.setScale(DecimalMath.MAX_SCALE));
        }
        BigDecimal value = DecimalMath.fitOrNull(number.exact());
        return value == null ? new Parsed.Overflow<>(text, "Decimal") : new Parsed.Value<>(value);
    }

    /** A double; too large numbers are infinite, as in .NET Core 3.0 and later. */
    public static Parsed<Double> parseDouble(String text, int styles, NumberFormatInfo info) {
        NumberText number = NumberText.read(text, styles, info);
        if (number != null) {
            double value = number.isZero() ? 0 : Double.parseDouble("0." + number.digits() + "e" + number.scale());
            return new Parsed.Value<>(number.isNegative() ? -value : value);
        }
        Double symbol = symbol(text, info);
        return symbol == null ? new Parsed.BadFormat<>(text, "Double") : new Parsed.Value<>(symbol);
    }

    /** A single; too large numbers are infinite. */
    public static Parsed<Float> parseSingle(String text, int styles, NumberFormatInfo info) {
        NumberText number = NumberText.read(text, styles, info);
        if (number != null) {
            float value = number.isZero() ? 0 : Float.parseFloat("0." + number.digits() + "e" + number.scale());
            return new Parsed.Value<>(number.isNegative() ? -value : value);
        }
        Double symbol = symbol(text, info);
        return symbol == null ? new Parsed.BadFormat<>(text, "Single") : new Parsed.Value<>(symbol.floatValue());
    }

    private static Double symbol(String text, NumberFormatInfo info) {
        String trimmed = WhiteSpace.trim(text);
        if (is(trimmed, info.positiveInfinitySymbol())
                || is(trimmed, info.positiveSign() + info.positiveInfinitySymbol())) {
            return Double.POSITIVE_INFINITY;
        }
        boolean hyphen = info.allowsHyphen() && is(trimmed, "-" + info.positiveInfinitySymbol());
        if (is(trimmed, info.negativeInfinitySymbol()) || hyphen) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean nan = is(trimmed, info.nanSymbol())
                || is(trimmed, info.negativeSign() + info.nanSymbol())
                || is(trimmed, info.positiveSign() + info.nanSymbol());
        return nan ? Double.valueOf(Double.NaN) : null;
    }

    private static boolean is(String text, String symbol) {
        return OrdinalComparer.equals(text, symbol, true);
    }
}
