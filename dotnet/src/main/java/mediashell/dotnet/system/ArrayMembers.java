package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Array. */
@DotNetType(
        value = "System.Array",
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {
            "System.Collections.ICollection",
            "System.Collections.IEnumerable",
            "System.Collections.IList",
            "System.ICloneable"
        })
final class ArrayMembers {

    private ArrayMembers() {}
}
