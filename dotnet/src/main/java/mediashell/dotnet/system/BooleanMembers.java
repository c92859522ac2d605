package mediashell.dotnet.system;

import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;

/** System.Boolean. */
@DotNetType(
        value = "System.Boolean",
        represents = Boolean.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible"})
final class BooleanMembers {

    private BooleanMembers() {}

    @DotNetField
    static final String TrueString = "True";

    @DotNetField
    static final String FalseString = "False";

    @DotNetMethod
    static String toString(boolean self) {
        return self ? "True" : "False";
    }

    @DotNetMethod
    static String toString(boolean self, @TypeName("System.IFormatProvider") Object provider) {
        return toString(self);
    }

    @DotNetMethod
    static int compareTo(boolean self, Object obj) {
        return obj == null ? 1 : Boolean.compare(self, (Boolean) obj);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(boolean self) {
        return TypeCodes.of(Types.BOOL);
    }

    @DotNetMethod
    static boolean parse(String value) {
        Boolean parsed = read(value);
        if (parsed == null) {
            throw new NumberFormatException("String '" + value + "' was not recognized as a valid Boolean.");
        }
        return parsed;
    }

    @DotNetMethod
    static boolean tryParse(String value, @TypeName("System.Boolean") PSReference result) {
        Boolean parsed = value == null ? null : read(value);
        result.setValue(Boolean.TRUE.equals(parsed));
        return parsed != null;
    }

    private static Boolean read(String value) {
        String text = StringTrimming.trim(value.replace('\0', ' '), null, true, true);
        return text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }
}
