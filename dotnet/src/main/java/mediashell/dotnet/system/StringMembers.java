package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.String. */
@DotNetType(
        value = "System.String",
        represents = String.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {
            "System.IComparable",
            "System.IConvertible",
            "System.ICloneable",
            "System.Collections.Generic.IEnumerable`1[System.Char]"
        })
final class StringMembers {

    private StringMembers() {}
}
