package mediashell.dotnet.system.collections.generic;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.Generic.List`1. */
@DotNetType(
        value = "System.Collections.Generic.List`1",
        represents = mediashell.automation.values.ListObject.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList"
        },
        shared = true,
        typeParameters = {"T"})
final class ListMembers {

    private ListMembers() {}
}
