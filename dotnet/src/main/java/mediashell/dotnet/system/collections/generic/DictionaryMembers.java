package mediashell.dotnet.system.collections.generic;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.PSReference;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.Generic.Dictionary. */
@DotNetType(
        value = "System.Collections.Generic.Dictionary`2",
        represents = DictionaryObject.class,
        shared = true,
        typeParameters = {"TKey", "TValue"},
        interfaces = {
            "System.Collections.Generic.IDictionary`2[TKey,TValue]",
            "System.Collections.Generic.IReadOnlyDictionary`2[TKey,TValue]",
            "System.Collections.IDictionary"
        })
final class DictionaryMembers {

    private DictionaryMembers() {}

    @DotNetConstructor
    static DictionaryObject create(PSType type) {
        return new DictionaryObject(type);
    }

    @DotNetConstructor
    static DictionaryObject create(PSType type, int capacity) {
        return new DictionaryObject(type);
    }

    @DotNetConstructor
    static DictionaryObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEqualityComparer`1[TKey]") Object comparer) {
        return new DictionaryObject(type, Comparers.equality(context, comparer));
    }

    @DotNetConstructor
    static DictionaryObject create(
            ExecutionContext context,
            PSType type,
            int capacity,
            @TypeName("System.Collections.Generic.IEqualityComparer`1[TKey]") Object comparer) {
        return new DictionaryObject(type, Comparers.equality(context, comparer));
    }

    @DotNetConstructor
    static DictionaryObject createValue(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IDictionary`2[TKey,TValue]") Object dictionary) {
        return Dictionaries.copy(context, new DictionaryObject(type), dictionary);
    }

    @DotNetConstructor
    static DictionaryObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IDictionary`2[TKey,TValue]") Object dictionary,
            @TypeName("System.Collections.Generic.IEqualityComparer`1[TKey]") Object comparer) {
        return Dictionaries.copy(
                context, new DictionaryObject(type, Comparers.equality(context, comparer)), dictionary);
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.IEqualityComparer`1[TKey]") Object comparer(DictionaryObject self) {
        return self.comparer();
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.Dictionary`2+KeyCollection[TKey,TValue]") Object keys(
            DictionaryObject self) {
        return self.keys();
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.Dictionary`2+ValueCollection[TKey,TValue]") Object values(
            DictionaryObject self) {
        return self.values();
    }

    @DotNetProperty
    static int count(DictionaryObject self) {
        return self.count();
    }

    @DotNetMethod
    static boolean containsKey(DictionaryObject self, @TypeName("TKey") Object key) {
        return self.containsKey(key);
    }

    @DotNetMethod
    static void clear(DictionaryObject self) {
        self.clear();
    }

    @DotNetMethod
    static boolean remove(DictionaryObject self, @TypeName("TKey") Object key) {
        return self.remove(key);
    }

    @DotNetMethod
    static void add(DictionaryObject self, @TypeName("TKey") Object key, @TypeName("TValue") Object value) {
        Dictionaries.add(self, key, value);
    }

    @DotNetMethod
    static boolean tryAdd(DictionaryObject self, @TypeName("TKey") Object key, @TypeName("TValue") Object value) {
        return Dictionaries.tryAdd(self, key, value);
    }

    @DotNetMethod
    static boolean tryGetValue(
            DictionaryObject self, @TypeName("TKey") Object key, @TypeName("TValue") PSReference value) {
        return Dictionaries.tryGet(self, key, value);
    }

    @DotNetMethod
    static boolean containsValue(DictionaryObject self, @TypeName("TValue") Object value) {
        return Dictionaries.containsValue(self, value);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IDictionaryEnumerator") Object getEnumerator(DictionaryObject self) {
        return Enumerables.enumerator(self);
    }

    @DotNetIndexer
    static @TypeName("TValue") Object item(DictionaryObject self, @TypeName("TKey") Object key) {
        return Dictionaries.get(self, key);
    }

    @DotNetIndexer
    static void item(DictionaryObject self, @TypeName("TKey") Object key, @TypeName("TValue") Object value) {
        self.set(key, value);
    }
}
