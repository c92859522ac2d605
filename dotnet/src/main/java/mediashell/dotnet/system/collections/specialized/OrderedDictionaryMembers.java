package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.Specialized.OrderedDictionary. */
@DotNetType(
        value = "System.Collections.Specialized.OrderedDictionary",
        represents = mediashell.automation.values.OrderedDictionary.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.Collections.Specialized.IOrderedDictionary"})
final class OrderedDictionaryMembers {

    private OrderedDictionaryMembers() {}
}
