package mediashell.dotnet.system.collections.generic;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.Generic.KeyValuePair`2. */
@DotNetType(
        value = "System.Collections.Generic.KeyValuePair`2",
        represents = mediashell.automation.values.KeyValuePair.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {},
        shared = true,
        typeParameters = {"TKey", "TValue"})
final class KeyValuePairMembers {

    private KeyValuePairMembers() {}
}
