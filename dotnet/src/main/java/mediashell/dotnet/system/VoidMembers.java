package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Void. */
@DotNetType(
        value = "System.Void",
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {})
final class VoidMembers {

    private VoidMembers() {}
}
