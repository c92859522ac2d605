package mediashell.dotnet.system;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
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

    private ConvertMembers() {}

    @DotNetField
    static final Object DBNull = mediashell.automation.values.DBNull.VALUE;

    @DotNetMethod
    static boolean isDBNull(Object value) {
        return value == mediashell.automation.values.DBNull.VALUE;
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, boolean value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, char value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, byte value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, UInt8 value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, short value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, UInt16 value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, int value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, UInt32 value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, long value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, UInt64 value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, float value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, double value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, BigDecimal value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, DateTime value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, Object value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(ExecutionContext context, String value) {
        return (Boolean) ChangeType.to(context, value, "Boolean", null);
    }

    @DotNetMethod
    static boolean toBoolean(
            ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Boolean) ChangeType.to(context, value, "Boolean", provider);
    }

    @DotNetMethod
    static boolean toBoolean(
            ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (Boolean) ChangeType.to(context, value, "Boolean", provider);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, boolean value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, char value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, byte value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, UInt8 value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, short value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, UInt16 value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, int value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, UInt32 value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, long value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, UInt64 value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, float value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, double value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, BigDecimal value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, DateTime value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, Object value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, String value) {
        return (UInt8) ChangeType.to(context, value, "Byte", null);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt8) ChangeType.to(context, value, "Byte", provider);
    }

    @DotNetMethod
    static UInt8 toByte(ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt8) ChangeType.to(context, value, "Byte", provider);
    }

    @DotNetMethod
    static UInt8 toByte(String value, int fromBase) {
        return (UInt8) Radix.parse(value, fromBase, "Byte");
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, boolean value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, char value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, byte value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, UInt8 value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, short value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, UInt16 value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, int value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, UInt32 value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, long value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, UInt64 value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, float value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, double value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, BigDecimal value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, DateTime value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, Object value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, String value) {
        return (Byte) ChangeType.to(context, value, "SByte", null);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Byte) ChangeType.to(context, value, "SByte", provider);
    }

    @DotNetMethod
    static byte toSByte(ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (Byte) ChangeType.to(context, value, "SByte", provider);
    }

    @DotNetMethod
    static byte toSByte(String value, int fromBase) {
        return (Byte) Radix.parse(value, fromBase, "SByte");
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, boolean value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, char value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, byte value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, UInt8 value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, short value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, UInt16 value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, int value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, UInt32 value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, long value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, UInt64 value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, float value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, double value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, BigDecimal value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, DateTime value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, Object value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, String value) {
        return (Short) ChangeType.to(context, value, "Int16", null);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Short) ChangeType.to(context, value, "Int16", provider);
    }

    @DotNetMethod
    static short toInt16(ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (Short) ChangeType.to(context, value, "Int16", provider);
    }

    @DotNetMethod
    static short toInt16(String value, int fromBase) {
        return (Short) Radix.parse(value, fromBase, "Int16");
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, boolean value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, char value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, byte value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, UInt8 value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, short value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, UInt16 value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, int value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, UInt32 value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, long value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, UInt64 value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, float value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, double value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, BigDecimal value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, DateTime value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, Object value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(ExecutionContext context, String value) {
        return (UInt16) ChangeType.to(context, value, "UInt16", null);
    }

    @DotNetMethod
    static UInt16 toUInt16(
            ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt16) ChangeType.to(context, value, "UInt16", provider);
    }

    @DotNetMethod
    static UInt16 toUInt16(
            ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt16) ChangeType.to(context, value, "UInt16", provider);
    }

    @DotNetMethod
    static UInt16 toUInt16(String value, int fromBase) {
        return (UInt16) Radix.parse(value, fromBase, "UInt16");
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, boolean value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, char value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, byte value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, UInt8 value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, short value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, UInt16 value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, int value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, UInt32 value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, long value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, UInt64 value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, float value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, double value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, BigDecimal value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, DateTime value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, Object value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, String value) {
        return (Integer) ChangeType.to(context, value, "Int32", null);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Integer) ChangeType.to(context, value, "Int32", provider);
    }

    @DotNetMethod
    static int toInt32(ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (Integer) ChangeType.to(context, value, "Int32", provider);
    }

    @DotNetMethod
    static int toInt32(String value, int fromBase) {
        return (Integer) Radix.parse(value, fromBase, "Int32");
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, boolean value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, char value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, byte value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, UInt8 value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, short value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, UInt16 value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, int value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, UInt32 value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, long value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, UInt64 value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, float value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, double value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, BigDecimal value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, DateTime value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, Object value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(ExecutionContext context, String value) {
        return (UInt32) ChangeType.to(context, value, "UInt32", null);
    }

    @DotNetMethod
    static UInt32 toUInt32(
            ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt32) ChangeType.to(context, value, "UInt32", provider);
    }

    @DotNetMethod
    static UInt32 toUInt32(
            ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt32) ChangeType.to(context, value, "UInt32", provider);
    }

    @DotNetMethod
    static UInt32 toUInt32(String value, int fromBase) {
        return (UInt32) Radix.parse(value, fromBase, "UInt32");
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, boolean value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, char value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, byte value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, UInt8 value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, short value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, UInt16 value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, int value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, UInt32 value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, long value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, UInt64 value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, float value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, double value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, BigDecimal value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, DateTime value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, Object value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, String value) {
        return (Long) ChangeType.to(context, value, "Int64", null);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Long) ChangeType.to(context, value, "Int64", provider);
    }

    @DotNetMethod
    static long toInt64(ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (Long) ChangeType.to(context, value, "Int64", provider);
    }

    @DotNetMethod
    static long toInt64(String value, int fromBase) {
        return (Long) Radix.parse(value, fromBase, "Int64");
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, boolean value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, char value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, byte value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, UInt8 value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, short value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, UInt16 value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, int value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, UInt32 value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, long value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, UInt64 value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, float value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, double value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, BigDecimal value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, DateTime value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, Object value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(ExecutionContext context, String value) {
        return (UInt64) ChangeType.to(context, value, "UInt64", null);
    }

    @DotNetMethod
    static UInt64 toUInt64(
            ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt64) ChangeType.to(context, value, "UInt64", provider);
    }

    @DotNetMethod
    static UInt64 toUInt64(
            ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt64) ChangeType.to(context, value, "UInt64", provider);
    }

    @DotNetMethod
    static UInt64 toUInt64(String value, int fromBase) {
        return (UInt64) Radix.parse(value, fromBase, "UInt64");
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, boolean value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, char value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, byte value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, UInt8 value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, short value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, UInt16 value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, int value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, UInt32 value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, long value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, UInt64 value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, float value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, double value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, BigDecimal value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, DateTime value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, Object value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, String value) {
        return (Float) ChangeType.to(context, value, "Single", null);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Float) ChangeType.to(context, value, "Single", provider);
    }

    @DotNetMethod
    static float toSingle(ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (Float) ChangeType.to(context, value, "Single", provider);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, boolean value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, char value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, byte value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, UInt8 value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, short value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, UInt16 value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, int value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, UInt32 value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, long value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, UInt64 value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, float value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, double value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, BigDecimal value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, DateTime value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, Object value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(ExecutionContext context, String value) {
        return (Double) ChangeType.to(context, value, "Double", null);
    }

    @DotNetMethod
    static double toDouble(
            ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Double) ChangeType.to(context, value, "Double", provider);
    }

    @DotNetMethod
    static double toDouble(
            ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (Double) ChangeType.to(context, value, "Double", provider);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, boolean value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, char value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, byte value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, UInt8 value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, short value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, UInt16 value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, int value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, UInt32 value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, long value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, UInt64 value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, float value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, double value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, BigDecimal value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, DateTime value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, Object value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(ExecutionContext context, String value) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", null);
    }

    @DotNetMethod
    static BigDecimal toDecimal(
            ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", provider);
    }

    @DotNetMethod
    static BigDecimal toDecimal(
            ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (BigDecimal) ChangeType.to(context, value, "Decimal", provider);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, boolean value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, char value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, byte value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, UInt8 value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, short value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, UInt16 value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, int value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, UInt32 value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, long value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, UInt64 value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, float value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, double value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, BigDecimal value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, DateTime value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, Object value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, String value) {
        return (Character) ChangeType.to(context, value, "Char", null);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (Character) ChangeType.to(context, value, "Char", provider);
    }

    @DotNetMethod
    static char toChar(ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (Character) ChangeType.to(context, value, "Char", provider);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, boolean value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, char value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, byte value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, UInt8 value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, short value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, UInt16 value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, int value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, UInt32 value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, long value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, UInt64 value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, float value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, double value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, BigDecimal value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, DateTime value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, Object value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(ExecutionContext context, String value) {
        return (DateTime) ChangeType.to(context, value, "DateTime", null);
    }

    @DotNetMethod
    static DateTime toDateTime(
            ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return (DateTime) ChangeType.to(context, value, "DateTime", provider);
    }

    @DotNetMethod
    static DateTime toDateTime(
            ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return (DateTime) ChangeType.to(context, value, "DateTime", provider);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, boolean value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, boolean value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, char value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, char value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, byte value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, byte value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt8 value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt8 value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, short value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, short value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt16 value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, UInt16 value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, int value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, int value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt32 value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, UInt32 value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, long value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, long value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt64 value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, UInt64 value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, float value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, float value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, double value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, double value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, BigDecimal value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, BigDecimal value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, DateTime value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, DateTime value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, Object value) {
        return ValueFormat.format(context, value, null);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, Object value, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, value, null, Providers.culture(context, provider));
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
