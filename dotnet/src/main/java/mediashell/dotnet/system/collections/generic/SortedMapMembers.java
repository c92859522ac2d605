package mediashell.dotnet.system.collections.generic;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.SortedMap;

/** Members that SortedDictionary and SortedList share. */
final class SortedMapMembers {

    private SortedMapMembers() {}

    @DotNetProperty
    static int count(SortedMap self) {
        return self.count();
    }

    @DotNetMethod
    static boolean containsKey(SortedMap self, @TypeName("TKey") Object key) {
        return self.containsKey(key);
    }

    @DotNetMethod
    static void clear(SortedMap self) {
        self.clear();
    }

    @DotNetMethod
    static boolean remove(SortedMap self, @TypeName("TKey") Object key) {
        return self.remove(key);
    }

    @DotNetMethod
    static void add(SortedMap self, @TypeName("TKey") Object key, @TypeName("TValue") Object value) {
        Dictionaries.add(self, key, value);
    }

    @DotNetMethod
    static boolean tryGetValue(SortedMap self, @TypeName("TKey") Object key, @TypeName("TValue") PSReference value) {
        return Dictionaries.tryGet(self, key, value);
    }

    @DotNetMethod
    static boolean containsValue(SortedMap self, @TypeName("TValue") Object value) {
        return Dictionaries.containsValue(self, value);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IDictionaryEnumerator") Object getEnumerator(SortedMap self) {
        return Enumerables.enumerator(self);
    }

    @DotNetIndexer
    static @TypeName("TValue") Object item(SortedMap self, @TypeName("TKey") Object key) {
        return Dictionaries.get(self, key);
    }

    @DotNetIndexer
    static void item(SortedMap self, @TypeName("TKey") Object key, @TypeName("TValue") Object value) {
        self.set(key, value);
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object keys(SortedMap self) {
        return self.keys();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object values(SortedMap self) {
        return self.values();
    }

    @DotNetConstructor
    static SortedMap create(ExecutionContext context, PSType type) {
        return new SortedMap(type, Comparers.natural(context));
    }

    @DotNetConstructor
    static SortedMap create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IComparer`1[TKey]") Object comparer) {
        return new SortedMap(type, Comparers.of(context, comparer));
    }

    @DotNetConstructor
    static SortedMap createValue(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IDictionary`2[TKey,TValue]") Object dictionary) {
        return Dictionaries.copy(context, new SortedMap(type, Comparers.natural(context)), dictionary);
    }
}
