package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection. */
@DotNetType(
        value = "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection",
        represents = mediashell.automation.values.OrderedKeys.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.Collections.IList"})
final class OrderedDictionaryKeysMembers {

    private OrderedDictionaryKeysMembers() {}
}
