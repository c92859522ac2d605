package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ValueEquality;

/** System.Collections.Specialized.ListDictionary. */
@DotNetType(
        value = "System.Collections.Specialized.ListDictionary",
        represents = SpecializedDictionary.class,
        shared = true,
        interfaces = {"System.Collections.IDictionary"},
        parts = {DictionaryMembers.class, ObjectKeyMembers.class})
final class ListDictionaryMembers {

    private ListDictionaryMembers() {}

    @DotNetConstructor
    static SpecializedDictionary create(PSType type) {
        return new SpecializedDictionary(type, ValueEquality.DEFAULT, false);
    }
}
