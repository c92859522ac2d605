package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Boolean. */
@DotNetType(
        value = "System.Boolean",
        represents = Boolean.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible"})
final class BooleanMembers {

    private BooleanMembers() {}
}
