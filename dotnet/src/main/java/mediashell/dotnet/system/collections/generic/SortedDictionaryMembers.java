package mediashell.dotnet.system.collections.generic;

import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.collections.SortedMap;

/** System.Collections.Generic.SortedDictionary. */
@DotNetType(
        value = "System.Collections.Generic.SortedDictionary`2",
        represents = SortedMap.class,
        shared = true,
        parts = {SortedMapMembers.class},
        typeParameters = {"TKey", "TValue"},
        interfaces = {"System.Collections.Generic.IDictionary`2[TKey,TValue]", "System.Collections.IDictionary"})
final class SortedDictionaryMembers {

    private SortedDictionaryMembers() {}
}
