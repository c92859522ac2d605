package mediashell.dotnet.system;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.text.culture.NumberFormatInfo;
import mediashell.text.format.NumberParser;
import mediashell.text.format.NumberStyles;
import mediashell.text.format.Parsed;

/** Parse and TryParse of the numeric types. */
final class NumberParsing {

    /** The styles that Parse uses for integers. */
    static final int INTEGER = NumberStyles.INTEGER;

    /** The styles that Parse uses for floating numbers. */
    static final int FLOAT = NumberStyles.FLOAT | NumberStyles.ALLOW_THOUSANDS;

    /** The styles that Parse uses for decimals. */
    static final int NUMBER = NumberStyles.NUMBER;

    private NumberParsing() {}

    /** Reads a number of the type; the caller asks the result for a value or an error. */
    static Parsed<?> parse(String type, String text, int styles, NumberFormatInfo info) {
        return switch (type) {
            case "Int32" -> NumberParser.parseInteger(text, 32, styles, info);
            case "Int64" -> NumberParser.parseInteger(text, 64, styles, info);
            case "Int16" -> NumberParser.parseInteger(text, 16, styles, info);
            case "SByte" -> NumberParser.parseInteger(text, 8, styles, info);
            case "Byte" -> NumberParser.parseUnsigned(text, 8, styles, info);
            case "UInt16" -> NumberParser.parseUnsigned(text, 16, styles, info);
            case "UInt32" -> NumberParser.parseUnsigned(text, 32, styles, info);
            case "UInt64" -> NumberParser.parseUnsigned(text, 64, styles, info);
            case "Double" -> NumberParser.parseDouble(text, styles, info);
            case "Single" -> NumberParser.parseSingle(text, styles, info);
            case "Decimal" -> NumberParser.parseDecimal(text, styles, info);
            default -> NumberParser.parseBigInteger(text, styles, info);
        };
    }

    /** The parsed number in the type's own Java class. */
    static Object typed(String type, Object parsed) {
        return switch (type) {
            case "Int32" -> ((Long) parsed).intValue();
            case "Int16" -> ((Long) parsed).shortValue();
            case "SByte" -> ((Long) parsed).byteValue();
            case "Byte" -> UInt8.of(((Long) parsed).intValue());
            case "UInt16" -> UInt16.of(((Long) parsed).intValue());
            case "UInt32" -> UInt32.of(((Long) parsed).intValue());
            case "UInt64" -> UInt64.of((Long) parsed);
            default -> parsed;
        };
    }

    /** Parse: the number or FormatException, OverflowException, ArgumentNullException. */
    static Object value(String type, String text, int styles, NumberFormatInfo info) {
        if (text == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 's')");
        }
        return typed(type, parse(type, text, styles, info).get());
    }

    /** TryParse: stores the number, or zero. */
    static boolean store(String type, String text, int styles, NumberFormatInfo info, PSReference result) {
        Object parsed = text == null ? null : parse(type, text, styles, info).orNull();
        PSType target =
                FacadeTypes.require(type.equals("BigInteger") ? "System.Numerics.BigInteger" : "System." + type);
        result.setValue(parsed == null ? DefaultValues.of(target) : typed(type, parsed));
        return parsed != null;
    }
}
