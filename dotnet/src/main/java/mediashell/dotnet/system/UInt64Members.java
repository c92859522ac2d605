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
import mediashell.automation.values.UInt64;
import mediashell.automation.values.ValueEquality;

/** System.UInt64. */
@DotNetType(
        value = "System.UInt64",
        represents = UInt64.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class UInt64Members {

    private UInt64Members() {}

    @DotNetField
    static final UInt64 MaxValue = UInt64.MAX_VALUE;

    @DotNetField
    static final UInt64 MinValue = UInt64.MIN_VALUE;

    @DotNetMethod
    static int compareTo(UInt64 self, Object value) {
        return value == null ? 1 : compareTo(self, (UInt64) value);
    }

    @DotNetMethod
    static int compareTo(UInt64 self, UInt64 value) {
        return Integer.signum(self.compareTo(value));
    }

    @DotNetMethod
    static boolean equals(UInt64 self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(UInt64 self, UInt64 obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(UInt64 self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(UInt64 self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt64 self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt64 self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt64 self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, UInt64 self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static UInt64 parse(ExecutionContext context, String s) {
        return (UInt64) NumberParsing.value(
                "UInt64", s, NumberParsing.INTEGER, context.culture().numberFormat());
    }

    @DotNetMethod
    static UInt64 parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (UInt64) NumberParsing.value(
                "UInt64", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static UInt64 parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt64) NumberParsing.value("UInt64", s, NumberParsing.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static UInt64 parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (UInt64) NumberParsing.value("UInt64", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.UInt64") PSReference result) {
        return NumberParsing.store(
                "UInt64", s, NumberParsing.INTEGER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.UInt64") PSReference result) {
        return NumberParsing.store("UInt64", s, NumberParsing.INTEGER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.UInt64") PSReference result) {
        return NumberParsing.store("UInt64", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
