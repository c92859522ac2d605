package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Type. */
@DotNetType(
        value = "System.Type",
        represents = mediashell.automation.types.PSType.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {})
final class TypeMembers {

    private TypeMembers() {}
}
