package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Char. */
@DotNetType(
        value = "System.Char",
        represents = Character.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible"})
final class CharMembers {

    private CharMembers() {}
}
