package mediashell.dotnet.system;

import java.math.BigInteger;
import java.util.Base64;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.DefaultValues;

/** Numbers in base 2, 8, 10 and 16, hexadecimal bytes and Base64 as System.Convert has them. */
final class Radix {

    private static final int LINE = 76;

    private Radix() {}

    static Object parse(String text, int base, String type) {
        if (base != 2 && base != 8 && base != 10 && base != 16) {
            throw new IllegalArgumentException("Invalid Base.");
        }
        if (text == null) {
            return DefaultValues.of(FacadeTypes.require("System." + type));
        }
        String digits = base == 16 && text.regionMatches(true, 0, "0x", 0, 2) ? text.substring(2) : text;
        if (digits.isEmpty()) {
            throw new ArgumentRangeException("value", "Index was out of range.");
        }
        BigInteger value = new BigInteger(digits, base);
        int bits = bits(type);
        if (base != 10 && value.signum() < 0) {
            throw new IllegalArgumentException("String cannot contain a minus sign if the base is not 10.");
        }
        boolean unsigned = type.startsWith("U") || type.equals("Byte");
        boolean fits =
                base == 10 && !unsigned ? value.bitLength() < bits : value.signum() >= 0 && value.bitLength() <= bits;
        if (!fits) {
            throw new ArithmeticException("Value was either too large or too small for " + type + ".");
        }
        return NumberParsing.typed(type, value.longValue());
    }

    private static int bits(String type) {
        return switch (type) {
            case "Byte", "SByte" -> 8;
            case "Int16", "UInt16" -> 16;
            case "Int32", "UInt32" -> 32;
            default -> 64;
        };
    }

    static String format(Object value, int base) {
        long number = ((Number) value).longValue();
        if (base == 10) {
            return Long.toString(number);
        }
        long bits =
                switch (value) {
                    case Integer ignored -> number & 0xFFFFFFFFL;
                    case Short ignored -> number & 0xFFFFL;
                    default -> number;
                };
        return switch (base) {
            case 2 -> Long.toBinaryString(bits);
            case 8 -> Long.toOctalString(bits);
            case 16 -> Long.toHexString(bits);
            default -> throw new IllegalArgumentException("Invalid Base.");
        };
    }

    static String base64(byte[] bytes, boolean lines) {
        return lines
                ? Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'}).encodeToString(bytes)
                : Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] fromBase64(String text) {
        String compact = text.replaceAll("[ \t\r\n]", "");
        if (compact.length() % 4 != 0) {
            throw new NumberFormatException("The input is not a valid Base-64 string: its length is no multiple of 4.");
        }
        try {
            return Base64.getDecoder().decode(compact);
        } catch (IllegalArgumentException invalid) {
            throw new NumberFormatException("The input is not a valid Base-64 string: " + invalid.getMessage());
        }
    }

    static byte[] fromHex(String text) {
        try {
            return java.util.HexFormat.of().parseHex(text);
        } catch (IllegalArgumentException invalid) {
            throw new NumberFormatException("The input is not a valid hex string: " + invalid.getMessage());
        }
    }
}
