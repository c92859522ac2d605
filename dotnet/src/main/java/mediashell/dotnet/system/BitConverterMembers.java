package mediashell.dotnet.system;

import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;

/** System.BitConverter. */
@DotNetType(value = "System.BitConverter")
final class BitConverterMembers {

    private BitConverterMembers() {}

    @DotNetField
    static final boolean IsLittleEndian = true;

    @DotNetMethod
    static byte[] getBytes(boolean value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(char value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(short value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(int value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(long value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(float value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(double value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(UInt16 value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(UInt32 value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static byte[] getBytes(UInt64 value) {
        return Bits.of(value);
    }

    @DotNetMethod
    static int toInt32(byte[] value, int startIndex) {
        return Bits.at(value, startIndex, 4).getInt();
    }

    @DotNetMethod
    static long toInt64(byte[] value, int startIndex) {
        return Bits.at(value, startIndex, 8).getLong();
    }

    @DotNetMethod
    static short toInt16(byte[] value, int startIndex) {
        return Bits.at(value, startIndex, 2).getShort();
    }

    @DotNetMethod
    static UInt16 toUInt16(byte[] value, int startIndex) {
        return UInt16.of(Bits.at(value, startIndex, 2).getShort());
    }

    @DotNetMethod
    static UInt32 toUInt32(byte[] value, int startIndex) {
        return UInt32.of(Bits.at(value, startIndex, 4).getInt());
    }

    @DotNetMethod
    static UInt64 toUInt64(byte[] value, int startIndex) {
        return UInt64.of(Bits.at(value, startIndex, 8).getLong());
    }

    @DotNetMethod
    static float toSingle(byte[] value, int startIndex) {
        return Bits.at(value, startIndex, 4).getFloat();
    }

    @DotNetMethod
    static double toDouble(byte[] value, int startIndex) {
        return Bits.at(value, startIndex, 8).getDouble();
    }

    @DotNetMethod
    static boolean toBoolean(byte[] value, int startIndex) {
        return Bits.at(value, startIndex, 1).get() != 0;
    }

    @DotNetMethod
    static char toChar(byte[] value, int startIndex) {
        return Bits.at(value, startIndex, 2).getChar();
    }

    @DotNetMethod
    static String toString(byte[] value) {
        return Bits.dashed(value, 0, value.length);
    }

    @DotNetMethod
    static String toString(byte[] value, int startIndex) {
        return Bits.dashed(value, startIndex, value.length - startIndex);
    }

    @DotNetMethod
    static String toString(byte[] value, int startIndex, int length) {
        return Bits.dashed(value, startIndex, length);
    }

    @DotNetMethod
    static long doubleToInt64Bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    @DotNetMethod
    static double int64BitsToDouble(long value) {
        return Double.longBitsToDouble(value);
    }

    @DotNetMethod
    static int singleToInt32Bits(float value) {
        return Float.floatToRawIntBits(value);
    }

    @DotNetMethod
    static float int32BitsToSingle(int value) {
        return Float.intBitsToFloat(value);
    }
}
