package mediashell.dotnet.system.numerics;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.dotnet.system.Providers;
import mediashell.text.culture.Culture;
import mediashell.text.format.NumberStyles;

/** System.Numerics.BigInteger. */
@DotNetType(
        value = "System.Numerics.BigInteger",
        represents = BigInteger.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IFormattable"})
final class BigIntegerMembers {

    private BigIntegerMembers() {}

    @DotNetConstructor
    static BigInteger create(int value) {
        return BigInteger.valueOf(value);
    }

    @DotNetConstructor
    static BigInteger create(long value) {
        return BigInteger.valueOf(value);
    }

    @DotNetConstructor
    static BigInteger create(UInt32 value) {
        return BigInteger.valueOf(value.longValue());
    }

    @DotNetConstructor
    static BigInteger create(UInt64 value) {
        return value.toBigInteger();
    }

    @DotNetConstructor
    static BigInteger create(double value) {
        return BigIntegers.ofDouble(value);
    }

    @DotNetConstructor
    static BigInteger create(float value) {
        return BigIntegers.ofDouble(value);
    }

    @DotNetConstructor
    static BigInteger create(BigDecimal value) {
        return value.toBigInteger();
    }

    @DotNetConstructor
    static BigInteger create(byte[] value) {
        return BigIntegers.ofBytes(value);
    }

    @DotNetProperty
    static BigInteger zero() {
        return BigInteger.ZERO;
    }

    @DotNetProperty
    static BigInteger one() {
        return BigInteger.ONE;
    }

    @DotNetProperty
    static BigInteger minusOne() {
        return BigInteger.ONE.negate();
    }

    @DotNetProperty
    static boolean isEven(BigInteger self) {
        return !self.testBit(0);
    }

    @DotNetProperty
    static boolean isOne(BigInteger self) {
        return self.equals(BigInteger.ONE);
    }

    @DotNetProperty
    static boolean isZero(BigInteger self) {
        return self.signum() == 0;
    }

    @DotNetProperty
    static boolean isPowerOfTwo(BigInteger self) {
        return self.signum() > 0 && self.bitCount() == 1;
    }

    @DotNetProperty
    static int sign(BigInteger self) {
        return self.signum();
    }

    @DotNetMethod
    static BigInteger add(BigInteger left, BigInteger right) {
        return left.add(right);
    }

    @DotNetMethod
    static BigInteger subtract(BigInteger left, BigInteger right) {
        return left.subtract(right);
    }

    @DotNetMethod
    static BigInteger multiply(BigInteger left, BigInteger right) {
        return left.multiply(right);
    }

    @DotNetMethod
    static BigInteger divide(BigInteger left, BigInteger right) {
        return left.divide(right);
    }

    @DotNetMethod
    static BigInteger remainder(BigInteger left, BigInteger right) {
        return left.remainder(right);
    }

    @DotNetMethod("op_Addition")
    static BigInteger addition(BigInteger left, BigInteger right) {
        return left.add(right);
    }

    @DotNetMethod("op_Subtraction")
    static BigInteger subtraction(BigInteger left, BigInteger right) {
        return left.subtract(right);
    }

    @DotNetMethod("op_Multiply")
    static BigInteger multiplyValue(BigInteger left, BigInteger right) {
        return left.multiply(right);
    }

    @DotNetMethod("op_Division")
    static BigInteger division(BigInteger left, BigInteger right) {
        return left.divide(right);
    }

    @DotNetMethod("op_Modulus")
    static BigInteger modulus(BigInteger left, BigInteger right) {
        return left.remainder(right);
    }

    @DotNetMethod("op_BitwiseAnd")
    static BigInteger bitwiseAnd(BigInteger left, BigInteger right) {
        return left.and(right);
    }

    @DotNetMethod("op_BitwiseOr")
    static BigInteger bitwiseOr(BigInteger left, BigInteger right) {
        return left.or(right);
    }

    @DotNetMethod("op_ExclusiveOr")
    static BigInteger exclusiveOr(BigInteger left, BigInteger right) {
        return left.xor(right);
    }

    @DotNetMethod
    static BigInteger max(BigInteger left, BigInteger right) {
        return left.max(right);
    }

    @DotNetMethod
    static BigInteger min(BigInteger left, BigInteger right) {
        return left.min(right);
    }

    @DotNetMethod
    static BigInteger greatestCommonDivisor(BigInteger left, BigInteger right) {
        return left.gcd(right);
    }

    @DotNetMethod("op_LeftShift")
    static BigInteger leftShift(BigInteger value, int shift) {
        return value.shiftLeft(shift);
    }

    @DotNetMethod("op_RightShift")
    static BigInteger rightShift(BigInteger value, int shift) {
        return value.shiftRight(shift);
    }

    @DotNetMethod("op_OnesComplement")
    static BigInteger onesComplement(BigInteger value) {
        return value.not();
    }

    @DotNetMethod("op_UnaryNegation")
    static BigInteger unaryNegation(BigInteger value) {
        return value.negate();
    }

    @DotNetMethod
    static BigInteger pow(BigInteger value, int exponent) {
        return value.pow(exponent);
    }

    @DotNetMethod
    static BigInteger modPow(BigInteger value, BigInteger exponent, BigInteger modulus) {
        return value.modPow(exponent, modulus);
    }

    @DotNetMethod
    static BigInteger abs(BigInteger value) {
        return value.abs();
    }

    @DotNetMethod
    static BigInteger negate(BigInteger value) {
        return value.negate();
    }

    @DotNetMethod
    static double log(BigInteger value) {
        return BigIntegers.log(value);
    }

    @DotNetMethod
    static double log10(BigInteger value) {
        return BigIntegers.log(value) / Math.log(10);
    }

    @DotNetMethod
    static int compare(BigInteger left, BigInteger right) {
        return left.compareTo(right);
    }

    @DotNetMethod
    static BigInteger divRem(
            BigInteger dividend, BigInteger divisor, @TypeName("System.Numerics.BigInteger") PSReference remainder) {
        remainder.setValue(dividend.remainder(divisor));
        return dividend.divide(divisor);
    }

    @DotNetMethod
    static int compareTo(BigInteger self, BigInteger other) {
        return self.compareTo(other);
    }

    @DotNetMethod
    static int compareTo(BigInteger self, Object obj) {
        return obj == null ? 1 : self.compareTo((BigInteger) obj);
    }

    @DotNetMethod
    static boolean equals(BigInteger self, BigInteger other) {
        return self.equals(other);
    }

    @DotNetMethod
    static int getHashCode(BigInteger self) {
        return self.hashCode();
    }

    @DotNetMethod
    static byte[] toByteArray(BigInteger self) {
        return BigIntegers.toBytes(self);
    }

    @DotNetMethod
    static long getBitLength(BigInteger self) {
        return self.bitLength();
    }

    @DotNetMethod
    static BigInteger parse(String value) {
        return BigIntegers.parse(value, NumberStyles.INTEGER, Culture.INVARIANT.numberFormat());
    }

    @DotNetMethod
    static BigInteger parse(
            ExecutionContext context, String value, @TypeName("System.IFormatProvider") Object provider) {
        return BigIntegers.parse(value, NumberStyles.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static BigInteger parse(String value, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return BigIntegers.parse(value, style.intValue(), Culture.INVARIANT.numberFormat());
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context, String value, @TypeName("System.Numerics.BigInteger") PSReference result) {
        return BigIntegers.store(value, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, BigInteger self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, BigInteger self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, BigInteger self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context,
            BigInteger self,
            String format,
            @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }
}
