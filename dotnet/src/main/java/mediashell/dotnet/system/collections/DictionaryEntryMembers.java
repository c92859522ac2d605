package mediashell.dotnet.system.collections;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.DictionaryEntry. */
@DotNetType(
        value = "System.Collections.DictionaryEntry",
        represents = mediashell.automation.values.DictionaryEntry.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {})
final class DictionaryEntryMembers {

    private DictionaryEntryMembers() {}
}
