package mediashell.dotnet.system.collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.Comparers;

/** System.Collections.SortedList. */
@DotNetType(
        value = "System.Collections.SortedList",
        represents = SortedMap.class,
        shared = true,
        interfaces = {"System.Collections.IDictionary"})
final class SortedListMembers {

    private SortedListMembers() {}

    @DotNetConstructor
    static SortedMap create(ExecutionContext context, PSType type) {
        return new SortedMap(type, Comparers.natural(context));
    }

    @DotNetConstructor
    static SortedMap create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.IDictionary") Object d) {
        return Dictionaries.copy(context, new SortedMap(type, Comparers.natural(context)), d);
    }

    @DotNetConstructor
    static SortedMap createValue(
            ExecutionContext context, PSType type, @TypeName("System.Collections.IComparer") Object comparer) {
        return new SortedMap(type, Comparers.of(context, comparer));
    }

    @DotNetProperty
    static int count(SortedMap self) {
        return self.count();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object keys(SortedMap self) {
        return self.keys();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object values(SortedMap self) {
        return self.values();
    }

    @DotNetMethod
    static void add(SortedMap self, Object key, Object value) {
        Dictionaries.add(self, key, value);
    }

    @DotNetMethod
    static void remove(SortedMap self, Object key) {
        self.remove(key);
    }

    @DotNetMethod
    static void clear(SortedMap self) {
        self.clear();
    }

    @DotNetMethod
    static boolean contains(SortedMap self, Object key) {
        return self.containsKey(key);
    }

    @DotNetMethod
    static boolean containsKey(SortedMap self, Object key) {
        return self.containsKey(key);
    }

    @DotNetMethod
    static boolean containsValue(SortedMap self, Object value) {
        return Dictionaries.containsValue(self, value);
    }

    @DotNetMethod
    static Object getByIndex(SortedMap self, int index) {
        return self.get(self.keyAt(index));
    }

    @DotNetMethod
    static Object getKey(SortedMap self, int index) {
        return self.keyAt(index);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IDictionaryEnumerator") Object getEnumerator(SortedMap self) {
        return Enumerables.enumerator(self);
    }

    @DotNetIndexer
    static Object item(SortedMap self, Object key) {
        return self.get(key);
    }

    @DotNetIndexer
    static void item(SortedMap self, Object key, Object value) {
        self.set(key, value);
    }
}
