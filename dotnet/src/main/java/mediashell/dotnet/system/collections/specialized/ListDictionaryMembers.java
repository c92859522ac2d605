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

/** System.Collections.Specialized.ListDictionary. */
@DotNetType(
        value = "System.Collections.Specialized.ListDictionary",
        represents = SpecializedDictionary.class,
        shared = true,
        interfaces = {"System.Collections.IDictionary"})
final class ListDictionaryMembers {

    private ListDictionaryMembers() {}

    @DotNetConstructor
    static SpecializedDictionary create(PSType type) {
        return new SpecializedDictionary(type, ValueEquality.DEFAULT, false);
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
