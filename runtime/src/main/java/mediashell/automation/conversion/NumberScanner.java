package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.text.WhiteSpace;
import mediashell.text.culture.Culture;
import mediashell.text.format.NumberParser;
import mediashell.text.format.NumberStyles;

/**
 * Text as a number of the type it would have as a literal: {@code 12}, {@code 1kb}, {@code 0x1F}, {@code 0b11}, {@code 1e3}, {@code 5l},
 * and with thousands separators. Blanks around are read over, an empty text is 0.
 */
final class NumberScanner {

    private static final Pattern HEX = Pattern.compile("([+-]?)0[xX]([0-9a-fA-F]+)([a-zA-Z]*)");
    private static final Pattern BINARY = Pattern.compile("([+-]?)0[bB]([01]+)([a-zA-Z]*)");
    private static final Pattern DECIMAL =
            Pattern.compile("([+-]?(?:[0-9]+(\\.[0-9]*)?|(\\.[0-9]+)))([eE][+-]?[0-9]+)?([a-zA-Z]*)");

    private NumberScanner() {}

    /** The number, or null when the text is none. */
    static Object scan(String text) {
        String trimmed = WhiteSpace.trim(text);
        if (trimmed.isEmpty()) {
            return 0;
        }
        if (isShortInteger(trimmed)) {
            return Integer.valueOf(trimmed);
        }
        Object literal = literal(trimmed);
        return literal != null ? literal : grouped(trimmed);
    }

    private static boolean isShortInteger(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        if (text.length() - start > 9 || text.length() == start) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Object literal(String text) {
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            return bits(hex, 16, 4);
        }
        Matcher binary = BINARY.matcher(text);
        if (binary.matches()) {
            return bits(binary, 2, 1);
        }
        Matcher decimal = DECIMAL.matcher(text);
        return decimal.matches() ? decimal(decimal) : null;
    }

    /** Hexadecimal and binary digits are bits: a full Int32 or Int64 is read with its sign. */
    private static Object bits(Matcher parts, int radix, int bitsPerDigit) {
        String digits = parts.group(2);
        BigInteger value = new BigInteger(digits, radix);
        int width = digits.length() * bitsPerDigit;
        boolean unsigned = parts.group(3).toLowerCase(Locale.ROOT).startsWith("u");
        if (!unsigned && width == 32 && value.bitLength() == 32) {
            value = BigInteger.valueOf(value.intValue());
        } else if (!unsigned && width == 64 && value.bitLength() == 64) {
            value = BigInteger.valueOf(value.longValue());
        }
        return suffixed(new BigDecimal(parts.group(1).equals("-") ? value.negate() : value), false, parts.group(3));
    }

    private static Object decimal(Matcher parts) {
        boolean real = parts.group(2) != null || parts.group(3) != null || parts.group(4) != null;
        String exponent = parts.group(4) == null ? "" : parts.group(4);
        if (exponent.length() > 6) {
            return Double.valueOf(parts.group(1) + exponent);
        }
        String suffix = parts.group(5).toLowerCase(Locale.ROOT);
        if (real && suffix.isEmpty()) {
            return Double.valueOf(parts.group(1) + exponent);
        }
        return suffixed(new BigDecimal(parts.group(1) + exponent), real, suffix);
    }

    private static Object suffixed(BigDecimal value, boolean real, String suffixes) {
        String suffix = suffixes.toLowerCase(Locale.ROOT);
        BigDecimal scaled = value;
        int multiplier = suffix.length() >= 2 ? "kbmbgbtbpb".indexOf(suffix.substring(suffix.length() - 2)) : -1;
        if (multiplier >= 0 && multiplier % 2 == 0) {
            scaled = value.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(10 * (multiplier / 2 + 1))));
            suffix = suffix.substring(0, suffix.length() - 2);
        }
        return suffix.isEmpty() ? natural(scaled, real) : typed(scaled, suffix);
    }

    private static Object natural(BigDecimal value, boolean real) {
        if (real) {
            return value.doubleValue();
        }
        BigInteger integer = value.toBigInteger();
        if (integer.bitLength() < 32) {
            return integer.intValue();
        } else if (integer.bitLength() < 64) {
            return integer.longValue();
        }
        return integer.bitLength() <= 96 ? value : (Object) value.doubleValue();
    }

    private static Object typed(BigDecimal value, String suffix) {
        NumberKind kind =
                switch (suffix) {
                    case "l" -> NumberKind.LONG;
                    case "d" -> NumberKind.DECIMAL;
                    case "n" -> NumberKind.BIG_INTEGER;
                    case "s" -> NumberKind.SHORT;
                    case "y" -> NumberKind.SBYTE;
                    case "us" -> NumberKind.USHORT;
                    case "uy" -> NumberKind.BYTE;
                    case "ul" -> NumberKind.ULONG;
                    case "u" -> value.toBigInteger().bitLength() <= 32 ? NumberKind.UINT : NumberKind.ULONG;
                    default -> null;
                };
        try {
            return kind == null ? null : NumberConversion.to(value, kind);
        } catch (ArithmeticException outOfRange) {
            return null;
        }
    }

    private static Object grouped(String text) {
        if (text.indexOf(',') < 0) {
            return null;
        }
        int styles = NumberStyles.FLOAT | NumberStyles.ALLOW_THOUSANDS;
        Double value = NumberParser.parseDouble(text, styles, Culture.INVARIANT.numberFormat())
                .orNull();
        return value != null && value == Math.rint(value) && Math.abs(value) < 0x1p31
                ? (Object) value.intValue()
                : value;
    }

    /** The default value of a numeric type as .NET boxes it; what an empty text becomes. */
    static Object zero(NumberKind kind) {
        return switch (kind) {
            case BYTE -> UInt8.MIN_VALUE;
            case USHORT -> UInt16.MIN_VALUE;
            case UINT -> UInt32.MIN_VALUE;
            case ULONG -> UInt64.MIN_VALUE;
            default -> NumberConversion.to(0, kind);
        };
    }
}
