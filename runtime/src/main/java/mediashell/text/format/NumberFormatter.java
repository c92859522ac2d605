package mediashell.text.format;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.text.culture.NumberFormatInfo;

/**
 * ToString of numbers as .NET 10 does it, with standard and custom formats. A null or empty format is G. A format that
 * the type does not know is a {@link NetFormatException}.
 */
public final class NumberFormatter {
    private static final int CUSTOM_DIGITS_OF_DOUBLE = 15;
    private static final int CUSTOM_DIGITS_OF_SINGLE = 7;

    private NumberFormatter() {}

    /** A signed integer of 8, 16, 32 or 64 bits. */
    public static String format(long value, int bits, String format, NumberFormatInfo info) {
        if (format == null || format.isEmpty()) {
            return value >= 0
                    ? Long.toString(value)
                    : info.negativeSign() + Long.toString(value).substring(1);
        }
        return formatInteger(BigInteger.valueOf(value), bits, format, info);
    }

    /** An unsigned integer of 8, 16, 32 or 64 bits; a UInt64 above the range of long is given by its bit pattern. */
    public static String formatUnsigned(long value, int bits, String format, NumberFormatInfo info) {
        if (format == null || format.isEmpty()) {
            return Long.toUnsignedString(value);
        }
        return formatInteger(new BigInteger(Long.toUnsignedString(value)), bits, format, info);
    }

    private static String formatInteger(BigInteger value, int bits, String format, NumberFormatInfo info) {
        FormatSpecifier specifier = FormatSpecifier.parse(format);
        return switch (specifier.upper()) {
            case 'X' -> radix(value, bits, 16, specifier);
            case 'B' -> radix(value, bits, 2, specifier);
            case 'D' -> padded(value, specifier.precision(), info);
            default ->
                specifier.upper() == 'G' && specifier.precision() < 1
                        ? padded(value, -1, info)
                        : byDigits(DecimalDigits.ofInteger(value), specifier, format, info, "whole number");
        };
    }

    private static String radix(BigInteger value, int bits, int radix, FormatSpecifier specifier) {
        BigInteger pattern = value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(bits)) : value;
        String digits = pattern.toString(radix);
        return zeros(specifier.precision() - digits.length()) + cased(digits, specifier);
    }

    private static String cased(String digits, FormatSpecifier specifier) {
        return specifier.isLower() ? digits : digits.toUpperCase(java.util.Locale.ROOT);
    }

    private static String zeros(int count) {
        return count <= 0 ? "" : "0".repeat(count);
    }

    private static String padded(BigInteger value, int precision, NumberFormatInfo info) {
        String digits = value.abs().toString();
        String sign = value.signum() < 0 ? info.negativeSign() : "";
        return sign + zeros(precision - digits.length()) + digits;
    }

    private static String byDigits(
            DecimalDigits digits, FormatSpecifier specifier, String format, NumberFormatInfo info, String type) {
        if (specifier.letter() == FormatSpecifier.CUSTOM) {
            return CustomNumberFormat.format(digits, format, info);
        }
        String text = StandardNumberFormat.format(digits, specifier, specifier.precision(), info);
        if (text == null) {
            throw NetFormatException.badSpecifier(format, type);
        }
        return text;
    }

    /** An integer of any size (System.Numerics.BigInteger). */
    public static String format(BigInteger value, String format, NumberFormatInfo info) {
        FormatSpecifier specifier = FormatSpecifier.parse(format);
        return switch (specifier.upper()) {
            case 'X' -> BigIntegerRadix.hexadecimal(value, specifier.precision(), specifier.isLower());
            case 'B' -> BigIntegerRadix.binary(value, specifier.precision());
            case 'D', 'G', 'R' -> padded(value, specifier.precision(), info);
            default -> byDigits(DecimalDigits.ofInteger(value), specifier, format, info, "BigInteger");
        };
    }

    /** A decimal; its scale shows, as in 1.50. */
    public static String format(BigDecimal value, String format, NumberFormatInfo info) {
        FormatSpecifier specifier = FormatSpecifier.parse(format);
        return byDigits(DecimalDigits.ofDecimal(value), specifier, format, info, "Decimal");
    }

    /** A double: shortest digits that read back, or as many correctly rounded digits as the format asks for. */
    public static String format(double value, String format, NumberFormatInfo info) {
        FormatSpecifier specifier = FormatSpecifier.parse(format);
        String symbol = symbol(value, info);
        if (symbol != null) {
            return symbol;
        }
        if (isShortest(specifier)) {
            return shortest(DecimalDigits.ofShortest(value), 17, specifier, info);
        }
        DecimalDigits digits = digits(value, specifier, format, info, CUSTOM_DIGITS_OF_DOUBLE, "Double");
        return byDigits(digits, specifier, format, info, "Double");
    }

    /** A single: shortest digits that read back, or as many correctly rounded digits as the format asks for. */
    public static String format(float value, String format, NumberFormatInfo info) {
        FormatSpecifier specifier = FormatSpecifier.parse(format);
        String symbol = symbol(value, info);
        if (symbol != null) {
            return symbol;
        }
        if (isShortest(specifier)) {
            return shortest(DecimalDigits.ofShortest(value), 9, specifier, info);
        }
        DecimalDigits digits = digits(value, specifier, format, info, CUSTOM_DIGITS_OF_SINGLE, "Single");
        return byDigits(digits, specifier, format, info, "Single");
    }

    /** A double as PowerShell writes it in strings, casts and display: 15 digits. */
    public static String formatForString(double value, NumberFormatInfo info) {
        return format(value, "G15", info);
    }

    /** A single as PowerShell writes it in strings, casts and display: 7 digits. */
    public static String formatForString(float value, NumberFormatInfo info) {
        return format(value, "G7", info);
    }

    private static boolean isShortest(FormatSpecifier specifier) {
        return specifier.upper() == 'R' || specifier.upper() == 'G' && specifier.precision() < 1;
    }

    private static String shortest(
            DecimalDigits digits, int digitsBeforeExponent, FormatSpecifier specifier, NumberFormatInfo info) {
        int precision = Math.max(digits.count(), digitsBeforeExponent);
        return StandardNumberFormat.format(digits, specifier, precision, info);
    }

    private static DecimalDigits digits(
            double value,
            FormatSpecifier specifier,
            String format,
            NumberFormatInfo info,
            int customDigits,
            String type) {
        return switch (specifier.upper()) {
            case FormatSpecifier.CUSTOM -> DecimalDigits.ofSignificant(value, customDigits);
            case 'C' -> DecimalDigits.ofDecimals(value, specifier.precisionOr(info.currencyDecimalDigits()));
            case 'F', 'N' -> DecimalDigits.ofDecimals(value, specifier.precisionOr(info.numberDecimalDigits()));
            case 'P' -> DecimalDigits.ofDecimals(value, specifier.precisionOr(info.percentDecimalDigits()) + 2);
            case 'E' -> DecimalDigits.ofSignificant(value, specifier.precisionOr(6) + 1);
            case 'G' -> DecimalDigits.ofSignificant(value, specifier.precision());
            default -> throw NetFormatException.badSpecifier(format, type);
        };
    }

    private static String symbol(double value, NumberFormatInfo info) {
        if (Double.isNaN(value)) {
            return info.nanSymbol();
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? info.positiveInfinitySymbol() : info.negativeInfinitySymbol();
        }
        return null;
    }
}
