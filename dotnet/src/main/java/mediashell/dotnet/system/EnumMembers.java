package mediashell.dotnet.system;

import java.util.List;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.EnumModel;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;

/** System.Enum. */
@DotNetType(
        value = "System.Enum",
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class EnumMembers {

    private EnumMembers() {}

    @DotNetProperty("value__")
    static Object number(EnumValue self) {
        return self.value() == self.intValue() ? (Object) self.intValue() : (Object) self.value();
    }

    @DotNetMethod
    static int compareTo(EnumValue self, Object target) {
        return target == null ? 1 : Long.signum(Long.compare(self.value(), ((EnumValue) target).value()));
    }

    @DotNetMethod
    static boolean hasFlag(EnumValue self, @TypeName("System.Enum") EnumValue flag) {
        return self.hasFlag(flag.value());
    }

    @DotNetMethod
    static String toString(EnumValue self) {
        return self.toString();
    }

    @DotNetMethod
    static String toString(EnumValue self, String format) {
        return ValueFormat.ofEnum(self, format);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(EnumValue self) {
        return TypeCodes.of(self.psType().enumModel().underlying());
    }

    @DotNetMethod
    static String[] getNames(PSType enumType) {
        return byValue(enumType).stream().map(EnumModel.Constant::name).toArray(String[]::new);
    }

    /** The constants in the order in which .NET lists them: by their unsigned value. */
    private static List<EnumModel.Constant> byValue(PSType enumType) {
        return requireEnum(enumType).enumModel().constants().stream()
                .sorted((a, b) -> Long.compareUnsigned(a.value(), b.value()))
                .toList();
    }

    private static PSType requireEnum(PSType type) {
        if (!type.isEnum()) {
            throw new IllegalArgumentException("[" + type + "] is no enum");
        }
        return type;
    }

    @DotNetMethod
    static @TypeName("System.Array") Object getValues(PSType enumType) {
        List<EnumModel.Constant> constants = byValue(enumType);
        Object array = ArrayAccess.create(enumType, constants.size());
        for (int i = 0; i < constants.size(); i++) {
            ArrayAccess.set(array, i, new EnumValue(enumType, constants.get(i).value()));
        }
        return array;
    }

    @DotNetMethod
    static String getName(PSType enumType, Object value) {
        return new EnumValue(enumType, number(value)).name();
    }

    private static long number(Object value) {
        return value instanceof EnumValue constant ? constant.value() : ((Number) value).longValue();
    }

    @DotNetMethod
    static boolean isDefined(PSType enumType, Object value) {
        if (value instanceof String name) {
            return enumType.enumModel().constants().stream()
                    .anyMatch(c -> c.name().equals(name));
        }
        return new EnumValue(enumType, number(value)).name() != null;
    }

    @DotNetMethod
    static PSType getUnderlyingType(PSType enumType) {
        return requireEnum(enumType).enumModel().underlying();
    }

    @DotNetMethod
    static Object toObject(PSType enumType, Object value) {
        return new EnumValue(requireEnum(enumType), number(value));
    }

    @DotNetMethod
    static Object parse(PSType enumType, String value) {
        return parse(enumType, value, false);
    }

    @DotNetMethod
    static Object parse(PSType enumType, String value, boolean ignoreCase) {
        EnumValue parsed = tryParse(enumType, value, ignoreCase);
        if (parsed == null) {
            throw SessionErrors.plain("System.ArgumentException", "Requested value '" + value + "' was not found.");
        }
        return parsed;
    }

    private static EnumValue tryParse(PSType enumType, String text, boolean ignoreCase) {
        long value = 0;
        for (String part : text.split(",", -1)) {
            Long number = part(requireEnum(enumType), part.strip(), ignoreCase);
            if (number == null) {
                return null;
            }
            value |= number;
        }
        return new EnumValue(enumType, value);
    }

    private static Long part(PSType type, String name, boolean ignoreCase) {
        for (EnumModel.Constant constant : type.enumModel().constants()) {
            if (ignoreCase
                    ? constant.name().equalsIgnoreCase(name)
                    : constant.name().equals(name)) {
                return constant.value();
            }
        }
        try {
            return Long.valueOf(name);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    @DotNetMethod
    static boolean tryParse(
            PSType enumType, String value, boolean ignoreCase, @TypeName("System.Object") PSReference result) {
        EnumValue parsed = value == null ? null : tryParse(enumType, value, ignoreCase);
        result.setValue(parsed != null ? parsed : new EnumValue(enumType, 0));
        return parsed != null;
    }

    @DotNetMethod(typeParameters = "TEnum")
    static boolean tryParse(String value, @TypeName("TEnum") PSReference result, PSType[] typeArguments) {
        return tryParse(typeArguments[0], value, false, result);
    }

    @DotNetMethod(typeParameters = "TEnum")
    static boolean tryParse(
            String value, boolean ignoreCase, @TypeName("TEnum") PSReference result, PSType[] typeArguments) {
        return tryParse(typeArguments[0], value, ignoreCase, result);
    }

    @DotNetMethod(typeParameters = "TEnum")
    static @TypeName("TEnum") Object parse(String value, PSType[] typeArguments) {
        return parse(typeArguments[0], value, false);
    }

    @DotNetMethod(typeParameters = "TEnum")
    static @TypeName("TEnum") Object parse(String value, boolean ignoreCase, PSType[] typeArguments) {
        return parse(typeArguments[0], value, ignoreCase);
    }

    @DotNetMethod
    static String format(ExecutionContext context, PSType enumType, Object value, String format) {
        return ValueFormat.ofEnum(new EnumValue(enumType, number(value)), format);
    }
}
