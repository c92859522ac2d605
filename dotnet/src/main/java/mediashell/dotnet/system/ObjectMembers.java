package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Object. */
@DotNetType(
        value = "System.Object",
        kind = TypeKind.CLASS,
        base = "",
        interfaces = {})
final class ObjectMembers {

    private ObjectMembers() {}
}
