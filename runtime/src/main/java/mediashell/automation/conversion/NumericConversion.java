package mediashell.automation.conversion;

import java.math.BigInteger;
import java.util.function.Supplier;

import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;

/** Everything as a number or a char. */
final class NumericConversion {

    /** Converts, or asks {@code otherwise} for values that are no number, text, boolean, char or enum. */
    Object convert(Object value, NumberKind kind, Supplier<Object> otherwise) {
        return switch (value) {
            case String text -> ofText(text, kind);
            case Boolean flag -> NumberConversion.to(flag ? 1 : 0, kind);
            case Character c -> checked((int) c, c, kind);
            case EnumValue constant -> checked(constant.value(), constant, kind);
            case DateTime date -> throw ConversionErrors.convertible(date, kind.type(), "A date is no number.");
            default -> NumberKind.of(value) != null ? checked(value, value, kind) : otherwise.get();
        };
    }

    private static Object checked(Object number, Object shown, NumberKind kind) {
        try {
            return NumberConversion.to(number, kind);
        } catch (ArithmeticException outOfRange) {
            throw ConversionErrors.of(outOfRangeId(number, kind), shown, kind.type(), outOfRange.getMessage());
        }
    }

    /** A big integer converts itself by an operator and is made by a constructor; all other numbers convert by IConvertible. */
    private static String outOfRangeId(Object number, NumberKind kind) {
        if (number instanceof BigInteger) {
            return "InvalidCastTargetInvocationExceptionop_Explicit";
        }
        return kind == NumberKind.BIG_INTEGER ? "InvalidCastConstructorException" : "InvalidCastIConvertible";
    }

    private static Object ofText(String text, NumberKind kind) {
        Object special =
                kind.isFloating() ? notFinite(text.strip(), kind) : kind.isInteger() ? bits(text.strip(), kind) : null;
        Object number = special != null ? special : NumberScanner.scan(text);
        if (number != null) {
            try {
                return NumberConversion.to(viaDouble(number, kind), kind);
            } catch (ArithmeticException outOfRange) {
                throw ConversionErrors.of(textError(kind), text, kind.type(), outOfRange.getMessage());
            }
        }
        throw ConversionErrors.of(textError(kind), text, kind.type(), "The text is no number.");
    }

    /** Hexadecimal digits are the bits of the very type: {@code [int16]'0xFFFF'} is -1. */
    private static Object bits(String text, NumberKind kind) {
        if (!text.regionMatches(true, 0, "0x", 0, 2) || !text.substring(2).matches("[0-9a-fA-F]{1,16}")) {
            return null;
        }
        java.math.BigInteger value = new java.math.BigInteger(text.substring(2), 16);
        int width = 8 << kind.ordinal() / 2;
        if (value.bitLength() > width) {
            return null;
        }
        boolean negative = kind.isSigned() && value.testBit(width - 1);
        return negative ? value.subtract(java.math.BigInteger.ONE.shiftLeft(width)) : value;
    }

    /** BigInteger reads long integers through a double, as PowerShell does. */
    private static Object viaDouble(Object number, NumberKind kind) {
        boolean tooLong = kind == NumberKind.BIG_INTEGER && number instanceof java.math.BigDecimal;
        return tooLong ? (Object) NumberConversion.toDouble(number) : number;
    }

    private static Object notFinite(String text, NumberKind kind) {
        Double value =
                switch (text.toUpperCase(java.util.Locale.ROOT)) {
                    case "NAN" -> Double.NaN;
                    case "INFINITY", "∞" -> Double.POSITIVE_INFINITY;
                    case "-INFINITY", "-∞" -> Double.NEGATIVE_INFINITY;
                    default -> null;
                };
        return value == null ? null : NumberConversion.to(value, kind);
    }

    private static String textError(NumberKind kind) {
        return switch (kind) {
            case FLOAT, DOUBLE -> "InvalidCastFromStringToDoubleOrSingle";
            case DECIMAL -> "InvalidCastFromStringToDecimal";
            default -> "InvalidCastFromStringToInteger";
        };
    }

    /** {@code [char]value}: one-character texts and integers that are UTF-16 units. */
    Object toChar(Object value) {
        PSType type = Types.CHAR;
        switch (value) {
            case String text
            when text.length() == 1:
                return text.charAt(0);
            case String text:
                throw ConversionErrors.of(
                        "InvalidCastParseTargetInvocation", text, type, "Expected exactly one character.");
            case Boolean flag:
                throw ConversionErrors.convertible(flag, type, "");
            case DateTime date:
                throw ConversionErrors.convertible(date, type, "");
            case EnumValue constant:
                return unit(constant.value(), constant);
            default:
                NumberKind kind = NumberKind.of(value);
                if (kind == null) {
                    throw ConversionErrors.none(value, type);
                }
                if (!kind.isInteger()) {
                    throw ConversionErrors.convertible(value, type, "Only integers stand for characters.");
                }
                return unit(((Number) value).longValue(), value);
        }
    }

    private static Object unit(long code, Object shown) {
        if (code < 0 || code > Character.MAX_VALUE) {
            throw ConversionErrors.convertible(shown, Types.CHAR, "A character is 0 to 65535.");
        }
        return (char) code;
    }
}
