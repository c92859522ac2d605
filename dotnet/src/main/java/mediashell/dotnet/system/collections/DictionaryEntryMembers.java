package mediashell.dotnet.system.collections;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.values.DictionaryEntry;

/** System.Collections.DictionaryEntry. */
@DotNetType(
        value = "System.Collections.DictionaryEntry",
        represents = DictionaryEntry.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType")
final class DictionaryEntryMembers {

    private DictionaryEntryMembers() {}

    @DotNetConstructor
    static DictionaryEntry create(Object key, Object value) {
        return new DictionaryEntry(key, value);
    }

    @DotNetProperty
    static Object key(DictionaryEntry self) {
        return self.key();
    }

    @DotNetProperty
    static Object value(DictionaryEntry self) {
        return self.value();
    }
}
