package mediashell.dotnet.system.collections.generic;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.Generic.Dictionary`2. */
@DotNetType(
        value = "System.Collections.Generic.Dictionary`2",
        represents = mediashell.automation.values.DictionaryObject.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {
            "System.Collections.Generic.IDictionary`2[TKey,TValue]",
            "System.Collections.Generic.IReadOnlyDictionary`2[TKey,TValue]",
            "System.Collections.IDictionary"
        },
        shared = true,
        typeParameters = {"TKey", "TValue"})
final class DictionaryMembers {

    private DictionaryMembers() {}
}
