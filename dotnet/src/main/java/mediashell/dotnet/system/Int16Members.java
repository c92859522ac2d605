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

/** System.Int16. */
@DotNetType(
        value = "System.Int16",
        represents = Short.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class Int16Members {

    private Int16Members() {}

    @DotNetField
    static final short MaxValue = Short.MAX_VALUE;

    @DotNetField
    static final short MinValue = Short.MIN_VALUE;

    @DotNetMethod
    static int compareTo(short self, Object value) {
        return value == null ? 1 : compareTo(self, (short) (Short) value);
    }

    @DotNetMethod
    static int compareTo(short self, short value) {
        return Integer.signum(Short.compare(self, value));
    }

    @DotNetMethod
    static boolean equals(short self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(short self, short obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(short self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(short self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, short self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, short self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, short self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, short self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static short parse(ExecutionContext context, String s) {
        return (Short) NumberParsing.value(
                "Int16", s, NumberParsing.INTEGER, context.culture().numberFormat());
    }

    @DotNetMethod
    static short parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (Short) NumberParsing.value(
                "Int16", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static short parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (Short) NumberParsing.value("Int16", s, NumberParsing.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static short parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (Short) NumberParsing.value("Int16", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.Int16") PSReference result) {
        return NumberParsing.store(
                "Int16", s, NumberParsing.INTEGER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Int16") PSReference result) {
        return NumberParsing.store("Int16", s, NumberParsing.INTEGER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Int16") PSReference result) {
        return NumberParsing.store("Int16", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
