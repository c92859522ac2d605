package mediashell.dotnet.system.collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.Hashtable;
import mediashell.dotnet.system.Comparers;

/** System.Collections.Hashtable. */
@DotNetType(
        value = "System.Collections.Hashtable",
        represents = Hashtable.class,
        interfaces = {"System.Collections.IDictionary", "System.ICloneable"})
final class HashtableMembers {

    private HashtableMembers() {}

    @DotNetConstructor
    static Hashtable create() {
        return new Hashtable();
    }

    @DotNetConstructor
    static Hashtable create(int capacity) {
        return new Hashtable();
    }

    @DotNetConstructor
    static Hashtable create(ExecutionContext context, @TypeName("System.Collections.IDictionary") Object d) {
        return Dictionaries.copy(context, new Hashtable(), d);
    }

    @DotNetConstructor
    static Hashtable createValue(
            ExecutionContext context, @TypeName("System.Collections.IEqualityComparer") Object equalityComparer) {
        return new Hashtable(Comparers.equality(context, equalityComparer));
    }

    @DotNetConstructor
    static Hashtable create(
            ExecutionContext context,
            int capacity,
            @TypeName("System.Collections.IEqualityComparer") Object equalityComparer) {
        return new Hashtable(Comparers.equality(context, equalityComparer));
    }

    @DotNetConstructor
    static Hashtable create(
            ExecutionContext context,
            @TypeName("System.Collections.IDictionary") Object d,
            @TypeName("System.Collections.IEqualityComparer") Object equalityComparer) {
        return Dictionaries.copy(context, new Hashtable(Comparers.equality(context, equalityComparer)), d);
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object keys(Hashtable self) {
        return self.keys();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object values(Hashtable self) {
        return self.values();
    }

    @DotNetMethod
    static Object clone(Hashtable self) {
        return self.copy();
    }

    @DotNetMethod
    static boolean containsKey(Hashtable self, Object key) {
        return self.containsKey(key);
    }

    @DotNetMethod
    static boolean containsValue(Hashtable self, Object value) {
        return Dictionaries.containsValue(self, value);
    }

    @DotNetMethod("Synchronized")
    static Hashtable synchronizedOf(Hashtable table) {
        return table;
    }

    @DotNetIndexer
    static Object item(Hashtable self, Object key) {
        return self.get(key);
    }

    @DotNetIndexer
    static void item(Hashtable self, Object key, Object value) {
        self.set(key, value);
    }

    @DotNetProperty
    static int count(Hashtable self) {
        return self.count();
    }

    @DotNetProperty
    static boolean isFixedSize(Hashtable self) {
        return false;
    }

    @DotNetProperty
    static boolean isReadOnly(Hashtable self) {
        return false;
    }

    @DotNetProperty
    static boolean isSynchronized(Hashtable self) {
        return false;
    }

    @DotNetProperty
    static Object syncRoot(Hashtable self) {
        return self;
    }

    @DotNetMethod
    static void clear(Hashtable self) {
        self.clear();
    }

    @DotNetMethod
    static void remove(Hashtable self, Object key) {
        self.remove(key);
    }

    @DotNetMethod
    static void add(Hashtable self, Object key, Object value) {
        Dictionaries.add(self, key, value);
    }

    @DotNetMethod
    static boolean contains(Hashtable self, Object key) {
        return self.containsKey(key);
    }

    @DotNetMethod
    static void copyTo(
            ExecutionContext context, Hashtable self, @TypeName("System.Array") Object array, int arrayIndex) {
        Dictionaries.copyTo(context, self, array, arrayIndex);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IDictionaryEnumerator") Object getEnumerator(Hashtable self) {
        return Enumerables.enumerator(self);
    }
}
