package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.ValueType. */
@DotNetType(
        value = "System.ValueType",
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {})
final class ValueTypeMembers {

    private ValueTypeMembers() {}
}
