package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.Specialized.StringDictionary. */
@DotNetType(
        value = "System.Collections.Specialized.StringDictionary",
        represents = SpecializedDictionary.class,
        shared = true,
        interfaces = {"System.Collections.IEnumerable"})
final class StringDictionaryMembers {

    private StringDictionaryMembers() {}

    @DotNetConstructor
    static SpecializedDictionary create(PSType type) {
        return new SpecializedDictionary(type, ValueEquality.DEFAULT, true);
    }

    @DotNetProperty
    static int count(SpecializedDictionary self) {
        return self.count();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object keys(SpecializedDictionary self) {
        return self.keys();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object values(SpecializedDictionary self) {
        return self.values();
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

    @DotNetMethod
    static void clear(SpecializedDictionary self) {
        self.clear();
    }

    @DotNetMethod
    static void copyTo(
            ExecutionContext context, SpecializedDictionary self, @TypeName("System.Array") Object array, int index) {
        Dictionaries.copyTo(context, self, array, index);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IDictionaryEnumerator") Object getEnumerator(SpecializedDictionary self) {
        return Enumerables.enumerator(self);
    }
}
