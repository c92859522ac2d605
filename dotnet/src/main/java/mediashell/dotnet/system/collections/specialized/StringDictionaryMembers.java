package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.collections.Dictionaries;

/** System.Collections.Specialized.StringDictionary. */
@DotNetType(
        value = "System.Collections.Specialized.StringDictionary",
        represents = SpecializedDictionary.class,
        shared = true,
        interfaces = {"System.Collections.IEnumerable"},
        parts = {DictionaryMembers.class})
final class StringDictionaryMembers {

    private StringDictionaryMembers() {}

    @DotNetConstructor
    static SpecializedDictionary create(PSType type) {
        return new SpecializedDictionary(type, ValueEquality.DEFAULT, true);
    }

    @DotNetMethod
    static void add(SpecializedDictionary self, String key, String value) {
        Dictionaries.add(self, key, value);
    }

    @DotNetMethod
    static void remove(SpecializedDictionary self, String key) {
        self.remove(key);
    }

    @DotNetMethod
    static boolean containsKey(SpecializedDictionary self, String key) {
        return self.containsKey(key);
    }

    @DotNetMethod
    static boolean containsValue(SpecializedDictionary self, String value) {
        return Dictionaries.containsValue(self, value);
    }
}
