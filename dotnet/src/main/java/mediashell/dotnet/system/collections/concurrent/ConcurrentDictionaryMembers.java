package mediashell.dotnet.system.collections.concurrent;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.Delegates;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.Concurrent.ConcurrentDictionary. */
@DotNetType(
        value = "System.Collections.Concurrent.ConcurrentDictionary`2",
        represents = DictionaryObject.class,
        shared = true,
        typeParameters = {"TKey", "TValue"},
        interfaces = {
            "System.Collections.Generic.IDictionary`2[TKey,TValue]",
            "System.Collections.Generic.IReadOnlyDictionary`2[TKey,TValue]",
            "System.Collections.IDictionary"
        })
final class ConcurrentDictionaryMembers {

    private ConcurrentDictionaryMembers() {}

    @DotNetConstructor
    static DictionaryObject create(PSType type) {
        return new DictionaryObject(type);
    }

    @DotNetConstructor
    static DictionaryObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEqualityComparer`1[TKey]") Object comparer) {
        return new DictionaryObject(type, Comparers.equality(context, comparer));
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.ICollection`1[TKey]") Object keys(DictionaryObject self) {
        return self.keys();
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.ICollection`1[TValue]") Object values(DictionaryObject self) {
        return self.values();
    }

    @DotNetProperty
    static boolean isEmpty(DictionaryObject self) {
        return self.count() == 0;
    }

    @DotNetMethod
    static boolean tryRemove(
            DictionaryObject self, @TypeName("TKey") Object key, @TypeName("TValue") PSReference value) {
        return Dictionaries.tryRemove(self, key, value);
    }

    @DotNetMethod
    static @TypeName("TValue") Object getOrAdd(
            DictionaryObject self, @TypeName("TKey") Object key, @TypeName("TValue") Object value) {
        Dictionaries.tryAdd(self, key, value);
        return self.get(key);
    }

    @DotNetMethod
    static @TypeName("TValue") Object getOrAdd(
            ExecutionContext context,
            DictionaryObject self,
            @TypeName("TKey") Object key,
            @TypeName("System.Func`2[TKey,TValue]") DelegateValue valueFactory) {
        if (!self.containsKey(key)) {
            self.set(key, Delegates.call(context, valueFactory, key));
        }
        return self.get(key);
    }

    @DotNetMethod
    static @TypeName("TValue") Object addOrUpdate(
            ExecutionContext context,
            DictionaryObject self,
            @TypeName("TKey") Object key,
            @TypeName("TValue") Object addValue,
            @TypeName("System.Func`3[TKey,TValue,TValue]") DelegateValue updateValueFactory) {
        Object value =
                self.containsKey(key) ? Delegates.call(context, updateValueFactory, key, self.get(key)) : addValue;
        self.set(key, value);
        return value;
    }

    @DotNetMethod
    static boolean tryUpdate(
            DictionaryObject self,
            @TypeName("TKey") Object key,
            @TypeName("TValue") Object newValue,
            @TypeName("TValue") Object comparisonValue) {
        boolean same = self.containsKey(key) && ValueEquality.equals(self.get(key), comparisonValue);
        if (same) {
            self.set(key, newValue);
        }
        return same;
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
