package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Enum. */
@DotNetType(
        value = "System.Enum",
        kind = TypeKind.CLASS,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class EnumMembers {

    private EnumMembers() {}
}
