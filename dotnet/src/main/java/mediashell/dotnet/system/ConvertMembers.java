package mediashell.dotnet.system;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.AnyOf;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** System.Convert. */
@DotNetType(value = "System.Convert")
final class ConvertMembers {

    private static final String VALUES =
            "System.Boolean System.Char System.SByte System.Byte System.Int16 System.UInt16 System.Int32 System.UInt32"
                    + " System.Int64 System.UInt64 System.Single System.Double System.Decimal System.DateTime System.Object";
    private static final String ALL = VALUES + " System.String";
    private static final String TEXTS = "System.Object System.String";

    private ConvertMembers() {}

    @DotNetField
    static final Object DBNull = mediashell.automation.values.DBNull.VALUE;

    @DotNetMethod
    static boolean isDBNull(Object value) {
        return value == mediashell.automation.values.DBNull.VALUE;
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Boolean) ChangeType.to(context, value, "Boolean", provider);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt8) ChangeType.to(context, value, "Byte", provider);
    }

    @DotNetMethod
    static UInt8 toByte(String value, int fromBase) {
        return (UInt8) Radix.parse(value, fromBase, "Byte");
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Byte) ChangeType.to(context, value, "SByte", provider);
    }

    @DotNetMethod
    static byte toSByte(String value, int fromBase) {
        return (Byte) Radix.parse(value, fromBase, "SByte");
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Short) ChangeType.to(context, value, "Int16", provider);
    }

    @DotNetMethod
    static short toInt16(String value, int fromBase) {
        return (Short) Radix.parse(value, fromBase, "Int16");
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt16) ChangeType.to(context, value, "UInt16", provider);
    }

    @DotNetMethod
    static UInt16 toUInt16(String value, int fromBase) {
        return (UInt16) Radix.parse(value, fromBase, "UInt16");
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Integer) ChangeType.to(context, value, "Int32", provider);
    }

    @DotNetMethod
    static int toInt32(String value, int fromBase) {
        return (Integer) Radix.parse(value, fromBase, "Int32");
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt32) ChangeType.to(context, value, "UInt32", provider);
    }

    @DotNetMethod
    static UInt32 toUInt32(String value, int fromBase) {
        return (UInt32) Radix.parse(value, fromBase, "UInt32");
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Long) ChangeType.to(context, value, "Int64", provider);
    }

    @DotNetMethod
    static long toInt64(String value, int fromBase) {
        return (Long) Radix.parse(value, fromBase, "Int64");
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt64) ChangeType.to(context, value, "UInt64", provider);
    }

    @DotNetMethod
    static UInt64 toUInt64(String value, int fromBase) {
        return (UInt64) Radix.parse(value, fromBase, "UInt64");
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Float) ChangeType.to(context, value, "Single", provider);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Double) ChangeType.to(context, value, "Double", provider);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", provider);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Character) ChangeType.to(context, value, "Char", provider);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, @AnyOf(ALL) Object value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(
            ExecutionContext context, @AnyOf(TEXTS) Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (DateTime) ChangeType.to(context, value, "DateTime", provider);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, @AnyOf(VALUES) Object value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context,
            @AnyOf(VALUES) Object value,
            @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(String value, @TypeName("System.IFormatProvider") Object provider) {
        return value;
    }

    @DotNetMethod
    static String toString(String value) {
        return value;
    }

    @DotNetMethod
    static String toString(UInt8 value, int toBase) {
        return Radix.format(value, toBase);
    }

    @DotNetMethod
    static String toString(short value, int toBase) {
        return Radix.format(value, toBase);
    }

    @DotNetMethod
    static String toString(int value, int toBase) {
        return Radix.format(value, toBase);
    }

    @DotNetMethod
    static String toString(long value, int toBase) {
        return Radix.format(value, toBase);
    }

    @DotNetMethod
    static String toBase64String(byte[] inArray) {
        return Base64.getEncoder().encodeToString(inArray);
    }

    @DotNetMethod
    static String toBase64String(byte[] inArray, @TypeName("System.Base64FormattingOptions") EnumValue options) {
        return Radix.base64(inArray, options.intValue() == 1);
    }

    @DotNetMethod
    static String toBase64String(byte[] inArray, int offset, int length) {
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(inArray, offset, offset + length));
    }

    @DotNetMethod
    static byte[] fromBase64String(String s) {
        return Radix.fromBase64(s);
    }

    @DotNetMethod
    static byte[] fromBase64CharArray(char[] inArray, int offset, int length) {
        return Radix.fromBase64(new String(inArray, offset, length));
    }

    @DotNetMethod
    static String toHexString(byte[] inArray) {
        return java.util.HexFormat.of().withUpperCase().formatHex(inArray);
    }

    @DotNetMethod
    static String toHexString(byte[] inArray, int offset, int length) {
        return java.util.HexFormat.of().withUpperCase().formatHex(inArray, offset, offset + length);
    }

    @DotNetMethod
    static String toHexStringLower(byte[] inArray) {
        return java.util.HexFormat.of().formatHex(inArray);
    }

    @DotNetMethod
    static byte[] fromHexString(String s) {
        return Radix.fromHex(s);
    }

    @DotNetMethod
    static Object changeType(ExecutionContext context, Object value, PSType conversionType) {
        return ChangeType.to(context, value, conversionType.name(), null);
    }

    @DotNetMethod
    static Object changeType(
            ExecutionContext context,
            Object value,
            PSType conversionType,
            @TypeName("System.IFormatProvider") Object provider) {
        return ChangeType.to(context, value, conversionType.name(), provider);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(Object value) {
        return TypeCodes.of(Types.of(value));
    }
}
