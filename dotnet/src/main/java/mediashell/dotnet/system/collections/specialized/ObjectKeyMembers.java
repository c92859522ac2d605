package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.types.DotNetMethod;
import mediashell.dotnet.system.collections.Dictionaries;

/** What dictionaries with keys of any type have. */
final class ObjectKeyMembers {

    private ObjectKeyMembers() {}

    @DotNetMethod
    static void add(SpecializedDictionary self, Object key, Object value) {
        Dictionaries.add(self, key, value);
    }

    @DotNetMethod
    static void remove(SpecializedDictionary self, Object key) {
        self.remove(key);
    }

    @DotNetMethod
    static boolean contains(SpecializedDictionary self, Object key) {
        return self.containsKey(key);
    }
}
