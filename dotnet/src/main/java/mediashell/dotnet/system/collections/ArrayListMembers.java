package mediashell.dotnet.system.collections;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.ArrayList. */
@DotNetType(
        value = "System.Collections.ArrayList",
        represents = mediashell.automation.values.ListObject.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.Collections.IList", "System.ICloneable"},
        shared = true)
final class ArrayListMembers {

    private ArrayListMembers() {}
}
