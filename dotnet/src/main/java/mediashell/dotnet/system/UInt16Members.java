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
import mediashell.automation.values.UInt16;
import mediashell.automation.values.ValueEquality;

/** System.UInt16. */
@DotNetType(
        value = "System.UInt16",
        represents = UInt16.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class UInt16Members {

    private UInt16Members() {}

    @DotNetField
    static final UInt16 MaxValue = UInt16.MAX_VALUE;

    @DotNetField
    static final UInt16 MinValue = UInt16.MIN_VALUE;

    @DotNetMethod
    static int compareTo(UInt16 self, Object value) {
        return value == null ? 1 : compareTo(self, (UInt16) value);
    }

    @DotNetMethod
    static int compareTo(UInt16 self, UInt16 value) {
        return Integer.signum(self.compareTo(value));
    }

    @DotNetMethod
    static boolean equals(UInt16 self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(UInt16 self, UInt16 obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(UInt16 self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(UInt16 self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt16 self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt16 self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt16 self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, UInt16 self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static UInt16 parse(ExecutionContext context, String s) {
        return (UInt16) NumberParsing.value(
                "UInt16", s, NumberParsing.INTEGER, context.culture().numberFormat());
    }

    @DotNetMethod
    static UInt16 parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (UInt16) NumberParsing.value(
                "UInt16", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static UInt16 parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt16) NumberParsing.value("UInt16", s, NumberParsing.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static UInt16 parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (UInt16) NumberParsing.value("UInt16", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.UInt16") PSReference result) {
        return NumberParsing.store(
                "UInt16", s, NumberParsing.INTEGER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.UInt16") PSReference result) {
        return NumberParsing.store("UInt16", s, NumberParsing.INTEGER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.UInt16") PSReference result) {
        return NumberParsing.store("UInt16", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
