package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.OrderedDictionary;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.Specialized.OrderedDictionary. */
@DotNetType(
        value = "System.Collections.Specialized.OrderedDictionary",
        represents = OrderedDictionary.class,
        interfaces = {"System.Collections.Specialized.IOrderedDictionary"})
final class OrderedDictionaryMembers {

    private OrderedDictionaryMembers() {}

    @DotNetConstructor
    static OrderedDictionary create() {
        return new OrderedDictionary();
    }

    @DotNetConstructor
    static OrderedDictionary create(int capacity) {
        return new OrderedDictionary();
    }

    @DotNetConstructor
    static OrderedDictionary create(
            ExecutionContext context, @TypeName("System.Collections.IEqualityComparer") Object comparer) {
        return new OrderedDictionary(Comparers.equality(context, comparer));
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object keys(OrderedDictionary self) {
        return self.keys();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object values(OrderedDictionary self) {
        return self.values();
    }

    @DotNetMethod
    static void insert(OrderedDictionary self, int index, Object key, Object value) {
        self.insert(index, key, value);
    }

    @DotNetMethod
    static void removeAt(OrderedDictionary self, int index) {
        self.removeAt(index);
    }

    @DotNetMethod
    static OrderedDictionary asReadOnly(OrderedDictionary self) {
        return self;
    }

    @DotNetIndexer
    static Object item(OrderedDictionary self, int index) {
        return self.getAt(index);
    }

    @DotNetIndexer
    static void item(OrderedDictionary self, int index, Object value) {
        self.setAt(index, value);
    }

    @DotNetIndexer
    static Object item(OrderedDictionary self, Object key) {
        return self.get(key);
    }

    @DotNetIndexer
    static void item(OrderedDictionary self, Object key, Object value) {
        self.set(key, value);
    }

    @DotNetProperty
    static int count(OrderedDictionary self) {
        return self.count();
    }

    @DotNetProperty
    static boolean isFixedSize(OrderedDictionary self) {
        return false;
    }

    @DotNetProperty
    static boolean isReadOnly(OrderedDictionary self) {
        return false;
    }

    @DotNetProperty
    static boolean isSynchronized(OrderedDictionary self) {
        return false;
    }

    @DotNetProperty
    static Object syncRoot(OrderedDictionary self) {
        return self;
    }

    @DotNetMethod
    static void clear(OrderedDictionary self) {
        self.clear();
    }

    @DotNetMethod
    static void remove(OrderedDictionary self, Object key) {
        self.remove(key);
    }

    @DotNetMethod
    static void add(OrderedDictionary self, Object key, Object value) {
        Dictionaries.add(self, key, value);
    }

    @DotNetMethod
    static boolean contains(OrderedDictionary self, Object key) {
        return self.containsKey(key);
    }

    @DotNetMethod
    static void copyTo(
            ExecutionContext context, OrderedDictionary self, @TypeName("System.Array") Object array, int arrayIndex) {
        Dictionaries.copyTo(context, self, array, arrayIndex);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IDictionaryEnumerator") Object getEnumerator(OrderedDictionary self) {
        return Enumerables.enumerator(self);
    }
}
