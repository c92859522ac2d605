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
import mediashell.automation.values.UInt32;
import mediashell.automation.values.ValueEquality;

/** System.UInt32. */
@DotNetType(
        value = "System.UInt32",
        represents = UInt32.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class UInt32Members {

    private UInt32Members() {}

    @DotNetField
    static final UInt32 MaxValue = UInt32.MAX_VALUE;

    @DotNetField
    static final UInt32 MinValue = UInt32.MIN_VALUE;

    @DotNetMethod
    static int compareTo(UInt32 self, Object value) {
        return value == null ? 1 : compareTo(self, (UInt32) value);
    }

    @DotNetMethod
    static int compareTo(UInt32 self, UInt32 value) {
        return Integer.signum(self.compareTo(value));
    }

    @DotNetMethod
    static boolean equals(UInt32 self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(UInt32 self, UInt32 obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(UInt32 self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(UInt32 self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt32 self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt32 self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt32 self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, UInt32 self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static UInt32 parse(ExecutionContext context, String s) {
        return (UInt32) NumberParsing.value(
                "UInt32", s, NumberParsing.INTEGER, context.culture().numberFormat());
    }

    @DotNetMethod
    static UInt32 parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (UInt32) NumberParsing.value(
                "UInt32", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static UInt32 parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt32) NumberParsing.value("UInt32", s, NumberParsing.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static UInt32 parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (UInt32) NumberParsing.value("UInt32", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.UInt32") PSReference result) {
        return NumberParsing.store(
                "UInt32", s, NumberParsing.INTEGER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.UInt32") PSReference result) {
        return NumberParsing.store("UInt32", s, NumberParsing.INTEGER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.UInt32") PSReference result) {
        return NumberParsing.store("UInt32", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
