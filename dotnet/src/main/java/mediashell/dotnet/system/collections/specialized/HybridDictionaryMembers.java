package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ValueEquality;

/** System.Collections.Specialized.HybridDictionary. */
@DotNetType(
        value = "System.Collections.Specialized.HybridDictionary",
        represents = SpecializedDictionary.class,
        shared = true,
        interfaces = {"System.Collections.IDictionary"},
        parts = {DictionaryMembers.class, ObjectKeyMembers.class})
final class HybridDictionaryMembers {

    private HybridDictionaryMembers() {}

    @DotNetConstructor
    static SpecializedDictionary create(PSType type) {
        return new SpecializedDictionary(type, ValueEquality.DEFAULT, false);
    }

    @DotNetConstructor
    static SpecializedDictionary create(PSType type, boolean caseInsensitive) {
        return new SpecializedDictionary(
                type, caseInsensitive ? ValueEquality.IGNORE_CASE : ValueEquality.DEFAULT, false);
    }

    @DotNetConstructor
    static SpecializedDictionary create(PSType type, int initialSize) {
        return create(type);
    }

    @DotNetConstructor
    static SpecializedDictionary create(PSType type, int initialSize, boolean caseInsensitive) {
        return create(type, caseInsensitive);
    }
}
