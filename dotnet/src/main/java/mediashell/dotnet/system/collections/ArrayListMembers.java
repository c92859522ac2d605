package mediashell.dotnet.system.collections;

import java.util.Collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.ArrayType;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.Comparers;

/** System.Collections.ArrayList. */
@DotNetType(
        value = "System.Collections.ArrayList",
        represents = ListObject.class,
        shared = true,
        parts = {UntypedListMembers.class},
        interfaces = {"System.Collections.IList", "System.ICloneable"})
final class ArrayListMembers {

    private ArrayListMembers() {}

    @DotNetConstructor
    static ListObject create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.ICollection") Object collection) {
        return new ListObject(type, Enumerables.list(context, collection));
    }

    @DotNetMethod
    static int add(ListObject self, Object value) {
        self.add(value);
        return self.count() - 1;
    }

    @DotNetMethod
    static void addRange(
            ExecutionContext context, ListObject self, @TypeName("System.Collections.ICollection") Object collection) {
        self.change().addAll(Enumerables.list(context, collection));
    }

    @DotNetMethod
    static boolean contains(ListObject self, Object item) {
        return self.indexOf(item) >= 0;
    }

    @DotNetMethod
    static int indexOf(ListObject self, Object item) {
        return self.indexOf(item);
    }

    @DotNetMethod
    static int indexOf(ListObject self, Object item, int index) {
        return self.indexOf(item, index);
    }

    @DotNetMethod
    static int lastIndexOf(ListObject self, Object item) {
        return Lists.lastIndexOf(self, item);
    }

    @DotNetMethod
    static void insert(ListObject self, int index, Object item) {
        self.insert(index, item);
    }

    @DotNetMethod
    static void insertRange(
            ExecutionContext context,
            ListObject self,
            int index,
            @TypeName("System.Collections.ICollection") Object collection) {
        self.change().addAll(index, Enumerables.list(context, collection));
    }

    @DotNetMethod
    static void remove(ListObject self, Object obj) {
        Lists.remove(self, obj);
    }

    @DotNetMethod
    static @TypeName("System.Collections.ArrayList") ListObject getRange(ListObject self, int index, int count) {
        return new ListObject(self.psType(), Lists.range(self, index, count));
    }

    @DotNetMethod
    static void sort(
            ExecutionContext context, ListObject self, @TypeName("System.Collections.IComparer") Object comparer) {
        self.change().sort(Comparers.of(context, comparer));
    }

    @DotNetMethod
    static int binarySearch(ExecutionContext context, ListObject self, Object item) {
        return Collections.binarySearch(self.items(), item, Comparers.natural(context));
    }

    @DotNetIndexer
    static Object item(ListObject self, int index) {
        return self.get(index);
    }

    @DotNetIndexer
    static void item(ListObject self, int index, Object value) {
        self.set(index, value);
    }

    @DotNetMethod
    static @TypeName("System.Object[]") Object toArray(ListObject self) {
        return TypedArray.ofObjects(self.items());
    }

    @DotNetMethod
    static @TypeName("System.Array") Object toArray(ExecutionContext context, ListObject self, PSType type) {
        return context.conversions().convert(TypedArray.ofObjects(self.items()), ArrayType.of(type, 1));
    }

    @DotNetMethod
    static Object clone(ListObject self) {
        return new ListObject(self.psType(), self.items());
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, ListObject self, @TypeName("System.Array") Object array) {
        Lists.copyTo(context, self, array, 0);
    }

    @DotNetMethod
    static void copyTo(
            ExecutionContext context, ListObject self, @TypeName("System.Array") Object array, int arrayIndex) {
        Lists.copyTo(context, self, array, arrayIndex);
    }

    @DotNetProperty
    static boolean isFixedSize(ListObject self) {
        return self.isFixedSize();
    }

    @DotNetProperty
    static boolean isReadOnly(ListObject self) {
        return self.isFixedSize();
    }

    @DotNetProperty
    static boolean isSynchronized(ListObject self) {
        return false;
    }

    @DotNetProperty
    static Object syncRoot(ListObject self) {
        return self;
    }

    @DotNetMethod
    static void trimToSize(ListObject self) {
        Lists.checkCapacity(self, self.count());
    }
}
