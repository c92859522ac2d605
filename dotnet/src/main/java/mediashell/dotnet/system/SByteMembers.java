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

/** System.SByte. */
@DotNetType(
        value = "System.SByte",
        represents = Byte.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class SByteMembers {

    private SByteMembers() {}

    @DotNetField
    static final byte MaxValue = Byte.MAX_VALUE;

    @DotNetField
    static final byte MinValue = Byte.MIN_VALUE;

    @DotNetMethod
    static int compareTo(byte self, Object value) {
        return value == null ? 1 : compareTo(self, (byte) (Byte) value);
    }

    @DotNetMethod
    static int compareTo(byte self, byte value) {
        return Integer.signum(Byte.compare(self, value));
    }

    @DotNetMethod
    static boolean equals(byte self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static boolean equals(byte self, byte obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(byte self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(byte self) {
        return TypeCodes.of(Types.of(self));
    }

    @DotNetMethod
    static String toString(ExecutionContext context, byte self) {
        return ValueFormat.format(context, self, null);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, byte self, String format) {
        return ValueFormat.format(context, self, format);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, byte self, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, null, Providers.culture(context, provider));
    }

    @DotNetMethod
    static String toString(
            ExecutionContext context, byte self, String format, @TypeName("System.IFormatProvider") Object provider) {
        return ValueFormat.format(context, self, format, Providers.culture(context, provider));
    }

    @DotNetMethod
    static byte parse(ExecutionContext context, String s) {
        return (Byte) NumberParsing.value(
                "SByte", s, NumberParsing.INTEGER, context.culture().numberFormat());
    }

    @DotNetMethod
    static byte parse(
            ExecutionContext context, String s, @TypeName("System.Globalization.NumberStyles") EnumValue style) {
        return (Byte) NumberParsing.value(
                "SByte", s, style.intValue(), context.culture().numberFormat());
    }

    @DotNetMethod
    static byte parse(ExecutionContext context, String s, @TypeName("System.IFormatProvider") Object provider) {
        return (Byte) NumberParsing.value("SByte", s, NumberParsing.INTEGER, Providers.numbers(context, provider));
    }

    @DotNetMethod
    static byte parse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider) {
        return (Byte) NumberParsing.value("SByte", s, style.intValue(), Providers.numbers(context, provider));
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.SByte") PSReference result) {
        return NumberParsing.store(
                "SByte", s, NumberParsing.INTEGER, context.culture().numberFormat(), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.SByte") PSReference result) {
        return NumberParsing.store("SByte", s, NumberParsing.INTEGER, Providers.numbers(context, provider), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.Globalization.NumberStyles") EnumValue style,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.SByte") PSReference result) {
        return NumberParsing.store("SByte", s, style.intValue(), Providers.numbers(context, provider), result);
    }
}
