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

/** System.Int32. */
@DotNetType(
        value = "System.Int32",
        represents = Integer.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class Int32Members {

    private Int32Members() {}

    @DotNetField
    static final int MaxValue = Integer.MAX_VALUE;

    @DotNetField
    static final int MinValue = Integer.MIN_VALUE;

    @DotNetMethod
    static int compareTo(int self, Object value) {
        return value == null ? 1 : compareTo(self, (int) (Integer) value);
    }

    @DotNetMethod
    static int compareTo(int self, int value) {
        return Integer.signum(Integer.compare(self, value));
    }

    @DotNetMethod
    static boolean equals(int self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(int self, int obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(int self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(int self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, int self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, int self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, int self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, int self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static int parse(ExecutionContext context, String s) {
        return (Integer) NumberParsing.value(
                "Int32", s, NumberParsing.INTEGER, context.culture().numberFormat());
    }

    @DotNetMethod
    static int parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (Integer) NumberParsing.value(
                "Int32", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static int parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (Integer) NumberParsing.value("Int32", s, NumberParsing.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static int parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (Integer) NumberParsing.value("Int32", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.Int32") PSReference result) {
        return NumberParsing.store(
                "Int32", s, NumberParsing.INTEGER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Int32") PSReference result) {
        return NumberParsing.store("Int32", s, NumberParsing.INTEGER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Int32") PSReference result) {
        return NumberParsing.store("Int32", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
