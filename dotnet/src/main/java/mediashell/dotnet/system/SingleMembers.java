package mediashell.dotnet.system;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.ValueEquality;

/** System.Single. */
@DotNetType(
        value = "System.Single",
        represents = Float.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class SingleMembers {

    private SingleMembers() {}

    @DotNetField
    static final float MaxValue = Float.MAX_VALUE;

    @DotNetField
    static final float MinValue = -Float.MAX_VALUE;

    @DotNetField
    static final float Epsilon = Float.MIN_VALUE;

    @DotNetField
    static final float NaN = Float.NaN;

    @DotNetField
    static final float NegativeInfinity = Float.NEGATIVE_INFINITY;

    @DotNetField
    static final float PositiveInfinity = Float.POSITIVE_INFINITY;

    @DotNetMethod
    static boolean isNaN(float d) {
        return Float.isNaN(d);
    }

    @DotNetMethod
    static boolean isInfinity(float d) {
        return Float.isInfinite(d);
    }

    @DotNetMethod
    static boolean isFinite(float d) {
        return Float.isFinite(d);
    }

    @DotNetMethod
    static boolean isNegativeInfinity(float d) {
        return d == Float.NEGATIVE_INFINITY;
    }

    @DotNetMethod
    static boolean isPositiveInfinity(float d) {
        return d == Float.POSITIVE_INFINITY;
    }

    @DotNetMethod
    static boolean isInteger(float d) {
        return Float.isFinite(d) && d == Math.rint(d);
    }

    @DotNetMethod
    static int compareTo(float self, Object value) {
        return value == null ? 1 : compareTo(self, (float) (Float) value);
    }

    @DotNetMethod
    static int compareTo(float self, float value) {
        return Integer.signum(FloatingOrder.compare(self, value));
    }

    @DotNetMethod
    static boolean equals(float self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(float self, float obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(float self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(float self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, float self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, float self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, float self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, float self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static float parse(ExecutionContext context, String s) {
        return (Float) NumberParsing.value(
                "Single", s, NumberParsing.FLOAT, context.culture().numberFormat());
    }

    @DotNetMethod
    static float parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (Float) NumberParsing.value(
                "Single", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static float parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (Float) NumberParsing.value("Single", s, NumberParsing.FLOAT, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static float parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (Float) NumberParsing.value("Single", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.Single") PSReference result) {
        return NumberParsing.store(
                "Single", s, NumberParsing.FLOAT, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Single") PSReference result) {
        return NumberParsing.store("Single", s, NumberParsing.FLOAT, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Single") PSReference result) {
        return NumberParsing.store("Single", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
