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
import mediashell.automation.values.UInt8;
import mediashell.automation.values.ValueEquality;

/** System.Byte. */
@DotNetType(
        value = "System.Byte",
        represents = UInt8.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class ByteMembers {

    private ByteMembers() {}

    @DotNetField
    static final UInt8 MaxValue = UInt8.MAX_VALUE;

    @DotNetField
    static final UInt8 MinValue = UInt8.MIN_VALUE;

    @DotNetMethod
    static int compareTo(UInt8 self, Object value) {
        return value == null ? 1 : compareTo(self, (UInt8) value);
    }

    @DotNetMethod
    static int compareTo(UInt8 self, UInt8 value) {
        return Integer.signum(self.compareTo(value));
    }

    @DotNetMethod
    static boolean equals(UInt8 self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(UInt8 self, UInt8 obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(UInt8 self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(UInt8 self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt8 self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt8 self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, UInt8 self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, UInt8 self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static UInt8 parse(ExecutionContext context, String s) {
        return (UInt8) NumberParsing.value(
                "Byte", s, NumberParsing.INTEGER, context.culture().numberFormat());
    }

    @DotNetMethod
    static UInt8 parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (UInt8) NumberParsing.value(
                "Byte", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static UInt8 parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (UInt8) NumberParsing.value("Byte", s, NumberParsing.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static UInt8 parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (UInt8) NumberParsing.value("Byte", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.Byte") PSReference result) {
        return NumberParsing.store(
                "Byte", s, NumberParsing.INTEGER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Byte") PSReference result) {
        return NumberParsing.store("Byte", s, NumberParsing.INTEGER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Byte") PSReference result) {
        return NumberParsing.store("Byte", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
