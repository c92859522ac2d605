package mediashell.dotnet.system;

import java.math.BigDecimal;
import java.math.RoundingMode;

import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TupleValue;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.text.format.DecimalMath;

/** System.Math. */
@DotNetType("System.Math")
final class MathMembers {

    private MathMembers() {}

    @DotNetField
    static final double PI = Math.PI;

    @DotNetField
    static final double E = Math.E;

    @DotNetField
    static final double Tau = 2 * Math.PI;

    @DotNetMethod
    static int abs(int value) {
        return Math.absExact(value);
    }

    @DotNetMethod
    static long abs(long value) {
        return Math.absExact(value);
    }

    @DotNetMethod
    static short abs(short value) {
        return (short) Checked.negatable(value, Short.MIN_VALUE);
    }

    @DotNetMethod
    static byte abs(byte value) {
        return (byte) Checked.negatable(value, Byte.MIN_VALUE);
    }

    @DotNetMethod
    static float abs(float value) {
        return Math.abs(value);
    }

    @DotNetMethod
    static double abs(double value) {
        return Math.abs(value);
    }

    @DotNetMethod
    static BigDecimal abs(BigDecimal value) {
        return value.abs();
    }

    @DotNetMethod
    static UInt8 max(UInt8 val1, UInt8 val2) {
        return val1.compareTo(val2) >= 0 ? val1 : val2;
    }

    @DotNetMethod
    static byte max(byte val1, byte val2) {
        return (byte) Math.max(val1, val2);
    }

    @DotNetMethod
    static short max(short val1, short val2) {
        return (short) Math.max(val1, val2);
    }

    @DotNetMethod
    static UInt16 max(UInt16 val1, UInt16 val2) {
        return val1.compareTo(val2) >= 0 ? val1 : val2;
    }

    @DotNetMethod
    static int max(int val1, int val2) {
        return Math.max(val1, val2);
    }

    @DotNetMethod
    static UInt32 max(UInt32 val1, UInt32 val2) {
        return val1.compareTo(val2) >= 0 ? val1 : val2;
    }

    @DotNetMethod
    static long max(long val1, long val2) {
        return Math.max(val1, val2);
    }

    @DotNetMethod
    static UInt64 max(UInt64 val1, UInt64 val2) {
        return val1.compareTo(val2) >= 0 ? val1 : val2;
    }

    @DotNetMethod
    static float max(float val1, float val2) {
        return Math.max(val1, val2);
    }

    @DotNetMethod
    static double max(double val1, double val2) {
        return Math.max(val1, val2);
    }

    @DotNetMethod
    static BigDecimal max(BigDecimal val1, BigDecimal val2) {
        return val1.compareTo(val2) >= 0 ? val1 : val2;
    }

    @DotNetMethod
    static UInt8 min(UInt8 val1, UInt8 val2) {
        return val1.compareTo(val2) <= 0 ? val1 : val2;
    }

    @DotNetMethod
    static byte min(byte val1, byte val2) {
        return (byte) Math.min(val1, val2);
    }

    @DotNetMethod
    static short min(short val1, short val2) {
        return (short) Math.min(val1, val2);
    }

    @DotNetMethod
    static UInt16 min(UInt16 val1, UInt16 val2) {
        return val1.compareTo(val2) <= 0 ? val1 : val2;
    }

    @DotNetMethod
    static int min(int val1, int val2) {
        return Math.min(val1, val2);
    }

    @DotNetMethod
    static UInt32 min(UInt32 val1, UInt32 val2) {
        return val1.compareTo(val2) <= 0 ? val1 : val2;
    }

    @DotNetMethod
    static long min(long val1, long val2) {
        return Math.min(val1, val2);
    }

    @DotNetMethod
    static UInt64 min(UInt64 val1, UInt64 val2) {
        return val1.compareTo(val2) <= 0 ? val1 : val2;
    }

    @DotNetMethod
    static float min(float val1, float val2) {
        return Math.min(val1, val2);
    }

    @DotNetMethod
    static double min(double val1, double val2) {
        return Math.min(val1, val2);
    }

    @DotNetMethod
    static BigDecimal min(BigDecimal val1, BigDecimal val2) {
        return val1.compareTo(val2) <= 0 ? val1 : val2;
    }

    @DotNetMethod
    static int sign(short value) {
        return Integer.signum(value);
    }

    @DotNetMethod
    static int sign(byte value) {
        return Integer.signum(value);
    }

    @DotNetMethod
    static int sign(int value) {
        return Integer.signum(value);
    }

    @DotNetMethod
    static int sign(long value) {
        return Long.signum(value);
    }

    @DotNetMethod
    static int sign(float value) {
        return Checked.sign(value);
    }

    @DotNetMethod
    static int sign(double value) {
        return Checked.sign(value);
    }

    @DotNetMethod
    static int sign(BigDecimal value) {
        return value.signum();
    }

    @DotNetMethod
    static int clamp(int value, int min, int max) {
        return Checked.clamp(value, min, max);
    }

    @DotNetMethod
    static long clamp(long value, long min, long max) {
        return Checked.clamp(value, min, max);
    }

    @DotNetMethod
    static double clamp(double value, double min, double max) {
        return Checked.clamp(value, min, max);
    }

    @DotNetMethod
    static BigDecimal clamp(BigDecimal value, BigDecimal min, BigDecimal max) {
        return Checked.clamp(value, min, max);
    }

    @DotNetMethod
    static double sqrt(double d) {
        return Math.sqrt(d);
    }

    @DotNetMethod
    static double exp(double d) {
        return Math.exp(d);
    }

    @DotNetMethod
    static double sin(double d) {
        return Math.sin(d);
    }

    @DotNetMethod
    static double cos(double d) {
        return Math.cos(d);
    }

    @DotNetMethod
    static double tan(double d) {
        return Math.tan(d);
    }

    @DotNetMethod
    static double asin(double d) {
        return Math.asin(d);
    }

    @DotNetMethod
    static double acos(double d) {
        return Math.acos(d);
    }

    @DotNetMethod
    static double atan(double d) {
        return Math.atan(d);
    }

    @DotNetMethod
    static double sinh(double d) {
        return Math.sinh(d);
    }

    @DotNetMethod
    static double cosh(double d) {
        return Math.cosh(d);
    }

    @DotNetMethod
    static double tanh(double d) {
        return Math.tanh(d);
    }

    @DotNetMethod
    static double cbrt(double d) {
        return Math.cbrt(d);
    }

    @DotNetMethod
    static double log10(double d) {
        return Math.log10(d);
    }

    @DotNetMethod
    static double log(double d) {
        return Math.log(d);
    }

    @DotNetMethod
    static double log2(double d) {
        return Checked.log2(d);
    }

    @DotNetMethod
    static double floor(double d) {
        return Math.floor(d);
    }

    @DotNetMethod
    static double ceiling(double d) {
        return Math.ceil(d);
    }

    @DotNetMethod
    static double truncate(double d) {
        return d < 0 ? Math.ceil(d) : Math.floor(d);
    }

    @DotNetMethod
    static double round(double d) {
        return Math.rint(d);
    }

    @DotNetMethod
    static double asinh(double d) {
        return Math.log(d + Math.sqrt(d * d + 1));
    }

    @DotNetMethod
    static double acosh(double d) {
        return Math.log(d + Math.sqrt(d * d - 1));
    }

    @DotNetMethod
    static double atanh(double d) {
        return 0.5 * Math.log((1 + d) / (1 - d));
    }

    @DotNetMethod
    static double log(double a, double newBase) {
        return Checked.log(a, newBase);
    }

    @DotNetMethod
    static double pow(double x, double y) {
        return Checked.pow(x, y);
    }

    @DotNetMethod
    static double atan2(double y, double x) {
        return Math.atan2(y, x);
    }

    @DotNetMethod("IEEERemainder")
    static double ieeeRemainder(double x, double y) {
        return Math.IEEEremainder(x, y);
    }

    @DotNetMethod
    static double copySign(double x, double y) {
        return Math.copySign(x, y);
    }

    @DotNetMethod
    static double fusedMultiplyAdd(double x, double y, double z) {
        return Math.fma(x, y, z);
    }

    @DotNetMethod
    static double scaleB(double x, int n) {
        return Math.scalb(x, n);
    }

    @DotNetMethod
    static long bigMul(int a, int b) {
        return (long) a * b;
    }

    @DotNetMethod
    static BigDecimal floor(BigDecimal d) {
        return DecimalMath.floor(d);
    }

    @DotNetMethod
    static BigDecimal ceiling(BigDecimal d) {
        return DecimalMath.ceiling(d);
    }

    @DotNetMethod
    static BigDecimal truncate(BigDecimal d) {
        return DecimalMath.truncate(d);
    }

    @DotNetMethod
    static BigDecimal round(BigDecimal d) {
        return DecimalMath.round(d, 0, RoundingMode.HALF_EVEN);
    }

    @DotNetMethod
    static BigDecimal round(BigDecimal d, int decimals) {
        return DecimalMath.round(d, decimals, RoundingMode.HALF_EVEN);
    }

    @DotNetMethod
    static BigDecimal round(BigDecimal d, @TypeName("System.MidpointRounding") EnumValue mode) {
        return DecimalMath.round(d, 0, Checked.rounding(mode));
    }

    @DotNetMethod
    static BigDecimal round(BigDecimal d, int decimals, @TypeName("System.MidpointRounding") EnumValue mode) {
        return DecimalMath.round(d, decimals, Checked.rounding(mode));
    }

    @DotNetMethod
    static double round(double value, int digits) {
        return Checked.round(value, digits, RoundingMode.HALF_EVEN);
    }

    @DotNetMethod
    static double round(double value, @TypeName("System.MidpointRounding") EnumValue mode) {
        return Checked.round(value, 0, Checked.rounding(mode));
    }

    @DotNetMethod
    static double round(double value, int digits, @TypeName("System.MidpointRounding") EnumValue mode) {
        return Checked.round(value, digits, Checked.rounding(mode));
    }

    @DotNetMethod
    static int divRem(int a, int b, @TypeName("System.Int32") PSReference result) {
        result.setValue(a % b);
        return a / b;
    }

    @DotNetMethod
    static long divRem(long a, long b, @TypeName("System.Int64") PSReference result) {
        result.setValue(a % b);
        return a / b;
    }

    @DotNetMethod
    static @TypeName("System.ValueTuple`2[System.Int32,System.Int32]") TupleValue divRem(int left, int right) {
        return TupleValue.of("ValueTuple", left / right, left % right);
    }

    @DotNetMethod
    static @TypeName("System.ValueTuple`2[System.Int64,System.Int64]") TupleValue divRem(long left, long right) {
        return TupleValue.of("ValueTuple", left / right, left % right);
    }
}
