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

/** System.Double. */
@DotNetType(
        value = "System.Double",
        represents = Double.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class DoubleMembers {

    private DoubleMembers() {}

    @DotNetField
    static final double MaxValue = Double.MAX_VALUE;

    @DotNetField
    static final double MinValue = -Double.MAX_VALUE;

    @DotNetField
    static final double Epsilon = Double.MIN_VALUE;

    @DotNetField
    static final double NaN = Double.NaN;

    @DotNetField
    static final double NegativeInfinity = Double.NEGATIVE_INFINITY;

    @DotNetField
    static final double PositiveInfinity = Double.POSITIVE_INFINITY;

    @DotNetMethod
    static boolean isNaN(double d) {
        return Double.isNaN(d);
    }

    @DotNetMethod
    static boolean isInfinity(double d) {
        return Double.isInfinite(d);
    }

    @DotNetMethod
    static boolean isFinite(double d) {
        return Double.isFinite(d);
    }

    @DotNetMethod
    static boolean isNegativeInfinity(double d) {
        return d == Double.NEGATIVE_INFINITY;
    }

    @DotNetMethod
    static boolean isPositiveInfinity(double d) {
        return d == Double.POSITIVE_INFINITY;
    }

    @DotNetMethod
    static boolean isInteger(double d) {
        return Double.isFinite(d) && d == Math.rint(d);
    }

    @DotNetMethod
    static int compareTo(double self, Object value) {
        return value == null ? 1 : compareTo(self, (double) (Double) value);
    }

    @DotNetMethod
    static int compareTo(double self, double value) {
        return Integer.signum(FloatingOrder.compare(self, value));
    }

    @DotNetMethod
    static boolean equals(double self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(double self, double obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(double self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(double self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, double self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, double self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, double self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, double self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static double parse(ExecutionContext context, String s) {
        return (Double) NumberParsing.value(
                "Double", s, NumberParsing.FLOAT, context.culture().numberFormat());
    }

    @DotNetMethod
    static double parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (Double) NumberParsing.value(
                "Double", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static double parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (Double) NumberParsing.value("Double", s, NumberParsing.FLOAT, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static double parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (Double) NumberParsing.value("Double", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.Double") PSReference result) {
        return NumberParsing.store(
                "Double", s, NumberParsing.FLOAT, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Double") PSReference result) {
        return NumberParsing.store("Double", s, NumberParsing.FLOAT, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Double") PSReference result) {
        return NumberParsing.store("Double", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
