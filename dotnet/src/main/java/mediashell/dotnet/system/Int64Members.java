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

/** System.Int64. */
@DotNetType(
        value = "System.Int64",
        represents = Long.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class Int64Members {

    private Int64Members() {}

    @DotNetField
    static final long MaxValue = Long.MAX_VALUE;

    @DotNetField
    static final long MinValue = Long.MIN_VALUE;

    @DotNetMethod
    static int compareTo(long self, Object value) {
        return value == null ? 1 : compareTo(self, (long) (Long) value);
    }

    @DotNetMethod
    static int compareTo(long self, long value) {
        return Integer.signum(Long.compare(self, value));
    }

    @DotNetMethod
    static boolean equals(long self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(long self, long obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(long self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(long self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, long self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, long self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, long self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, long self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static long parse(ExecutionContext context, String s) {
        return (Long) NumberParsing.value(
                "Int64", s, NumberParsing.INTEGER, context.culture().numberFormat());
    }

    @DotNetMethod
    static long parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (Long) NumberParsing.value(
                "Int64", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static long parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (Long) NumberParsing.value("Int64", s, NumberParsing.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static long parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (Long) NumberParsing.value("Int64", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.Int64") PSReference result) {
        return NumberParsing.store(
                "Int64", s, NumberParsing.INTEGER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Int64") PSReference result) {
        return NumberParsing.store("Int64", s, NumberParsing.INTEGER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Int64") PSReference result) {
        return NumberParsing.store("Int64", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
