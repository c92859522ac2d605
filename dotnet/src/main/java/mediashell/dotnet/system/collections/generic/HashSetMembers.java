package mediashell.dotnet.system.collections.generic;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.Generic.HashSet`1. */
@DotNetType(
        value = "System.Collections.Generic.HashSet`1",
        represents = mediashell.automation.values.SetObject.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.Collections.Generic.ISet`1[T]", "System.Collections.Generic.IReadOnlySet`1[T]"},
        shared = true,
        typeParameters = {"T"})
final class HashSetMembers {

    private HashSetMembers() {}
}
