package mediashell.dotnet.system;

import java.math.BigDecimal;
import java.math.RoundingMode;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.UInt8;
import mediashell.automation.values.ValueEquality;
import mediashell.text.format.DecimalMath;

/** System.Decimal. */
@DotNetType(
        value = "System.Decimal",
        represents = BigDecimal.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class DecimalMembers {

    private DecimalMembers() {}

    @DotNetField
    static final BigDecimal MaxValue = DecimalMath.MAX_VALUE;

    @DotNetField
    static final BigDecimal MinValue = DecimalMath.MIN_VALUE;

    @DotNetField
    static final BigDecimal One = BigDecimal.ONE;

    @DotNetField
    static final BigDecimal Zero = BigDecimal.ZERO;

    @DotNetField
    static final BigDecimal MinusOne = BigDecimal.ONE.negate();

    @DotNetConstructor
    static BigDecimal create(int value) {
        return BigDecimal.valueOf(value);
    }

    @DotNetConstructor
    static BigDecimal create(long value) {
        return BigDecimal.valueOf(value);
    }

    @DotNetConstructor
    static BigDecimal create(double value) {
        return DecimalMath.ofDouble(value);
    }

    @DotNetProperty
    static UInt8 scale(BigDecimal self) {
        return UInt8.of(self.scale());
    }

    @DotNetMethod
    static BigDecimal add(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.add(d1, d2);
    }

    @DotNetMethod
    static BigDecimal subtract(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.subtract(d1, d2);
    }

    @DotNetMethod
    static BigDecimal multiply(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.multiply(d1, d2);
    }

    @DotNetMethod
    static BigDecimal divide(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.divide(d1, d2);
    }

    @DotNetMethod
    static BigDecimal remainder(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.remainder(d1, d2);
    }

    @DotNetMethod
    static BigDecimal negate(BigDecimal d) {
        return d.negate();
    }

    @DotNetMethod
    static BigDecimal abs(BigDecimal value) {
        return value.abs();
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
    static int[] getBits(BigDecimal d) {
        return DecimalMath.bits(d);
    }

    @DotNetMethod
    static int toInt32(BigDecimal d) {
        return d.setScale(0, RoundingMode.DOWN).intValueExact();
    }

    @DotNetMethod
    static long toInt64(BigDecimal d) {
        return d.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    @DotNetMethod
    static double toDouble(BigDecimal d) {
        return DecimalMath.toDouble(d);
    }

    @DotNetMethod
    static int compareTo(BigDecimal self, Object value) {
        return value == null ? 1 : compareTo(self, (BigDecimal) value);
    }

    @DotNetMethod
    static int compareTo(BigDecimal self, BigDecimal value) {
        return Integer.signum(self.compareTo(value));
    }

    @DotNetMethod
    static boolean equals(BigDecimal self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(BigDecimal self, BigDecimal obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(BigDecimal self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(BigDecimal self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, BigDecimal self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, BigDecimal self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, BigDecimal self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context,
            BigDecimal self,
            String format,
            @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static BigDecimal parse(ExecutionContext context, String s) {
        return (BigDecimal) NumberParsing.value(
                "Decimal", s, NumberParsing.NUMBER, context.culture().numberFormat());
    }

    @DotNetMethod
    static BigDecimal parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (BigDecimal) NumberParsing.value(
                "Decimal", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static BigDecimal parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (BigDecimal)
                NumberParsing.value("Decimal", s, NumberParsing.NUMBER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static BigDecimal parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (BigDecimal) NumberParsing.value("Decimal", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.Decimal") PSReference result) {
        return NumberParsing.store(
                "Decimal", s, NumberParsing.NUMBER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Decimal") PSReference result) {
        return NumberParsing.store("Decimal", s, NumberParsing.NUMBER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Decimal") PSReference result) {
        return NumberParsing.store("Decimal", s, style.intValue(), Providers.numbers(context, provider), result);
    }

    @DotNetMethod("op_Addition")
    static BigDecimal addOperator(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.add(d1, d2);
    }

    @DotNetMethod("op_Subtraction")
    static BigDecimal subtractOperator(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.subtract(d1, d2);
    }

    @DotNetMethod("op_Multiply")
    static BigDecimal multiplyOperator(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.multiply(d1, d2);
    }

    @DotNetMethod("op_Division")
    static BigDecimal divideOperator(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.divide(d1, d2);
    }

    @DotNetMethod("op_Modulus")
    static BigDecimal remainderOperator(BigDecimal d1, BigDecimal d2) {
        return DecimalMath.remainder(d1, d2);
    }
}
