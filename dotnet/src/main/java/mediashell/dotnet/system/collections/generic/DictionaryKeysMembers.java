package mediashell.dotnet.system.collections.generic;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.Generic.Dictionary`2+KeyCollection. */
@DotNetType(
        value = "System.Collections.Generic.Dictionary`2+KeyCollection",
        represents = mediashell.automation.values.MapKeys.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.Collections.Generic.ICollection`1[TKey]", "System.Collections.ICollection"},
        shared = true,
        typeParameters = {"TKey", "TValue"})
final class DictionaryKeysMembers {

    private DictionaryKeysMembers() {}
}
