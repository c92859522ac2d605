package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Guid. */
@DotNetType(
        value = "System.Guid",
        represents = java.util.UUID.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IFormattable"})
final class GuidMembers {

    private GuidMembers() {}
}
