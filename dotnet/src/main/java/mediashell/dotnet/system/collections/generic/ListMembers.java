package mediashell.dotnet.system.collections.generic;

import java.util.ArrayList;
import java.util.Collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.Delegates;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.Lists;
import mediashell.dotnet.system.collections.UntypedListMembers;

/** System.Collections.Generic.List. */
@DotNetType(
        value = "System.Collections.Generic.List`1",
        represents = ListObject.class,
        shared = true,
        parts = {UntypedListMembers.class},
        typeParameters = {"T"},
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList"
        })
final class ListMembers {

    private ListMembers() {}

    @DotNetConstructor
    static ListObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
        return new ListObject(type, Enumerables.list(context, collection));
    }

    @DotNetMethod
    static void add(ListObject self, @TypeName("T") Object item) {
        self.add(item);
    }

    @DotNetMethod
    static void addRange(
            ExecutionContext context,
            ListObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
        self.change().addAll(Enumerables.list(context, collection));
    }

    @DotNetMethod
    static boolean contains(ListObject self, @TypeName("T") Object item) {
        return self.indexOf(item) >= 0;
    }

    @DotNetMethod
    static int indexOf(ListObject self, @TypeName("T") Object item) {
        return self.indexOf(item);
    }

    @DotNetMethod
    static int indexOf(ListObject self, @TypeName("T") Object item, int index) {
        return self.indexOf(item, index);
    }

    @DotNetMethod
    static int lastIndexOf(ListObject self, @TypeName("T") Object item) {
        return Lists.lastIndexOf(self, item);
    }

    @DotNetMethod
    static void insert(ListObject self, int index, @TypeName("T") Object item) {
        self.insert(index, item);
    }

    @DotNetMethod
    static void insertRange(
            ExecutionContext context,
            ListObject self,
            int index,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
        self.change().addAll(index, Enumerables.list(context, collection));
    }

    @DotNetMethod
    static boolean remove(ListObject self, @TypeName("T") Object item) {
        return Lists.remove(self, item);
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.List`1[T]") ListObject getRange(
            ListObject self, int index, int count) {
        return new ListObject(self.psType(), Lists.range(self, index, count));
    }

    @DotNetMethod
    static void sort(
            ExecutionContext context,
            ListObject self,
            @TypeName("System.Collections.Generic.IComparer`1[T]") Object comparer) {
        self.change().sort(Comparers.of(context, comparer));
    }

    @DotNetMethod
    static int binarySearch(ExecutionContext context, ListObject self, @TypeName("T") Object item) {
        return Collections.binarySearch(self.items(), item, Comparers.natural(context));
    }

    @DotNetIndexer
    static @TypeName("T") Object item(ListObject self, int index) {
        return self.get(index);
    }

    @DotNetIndexer
    static void item(ListObject self, int index, @TypeName("T") Object value) {
        self.set(index, value);
    }

    @DotNetMethod
    static @TypeName("T[]") Object toArray(ListObject self) {
        return Lists.toArray(self);
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, ListObject self, @TypeName("T[]") Object array) {
        Lists.copyTo(context, self, array, 0);
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, ListObject self, @TypeName("T[]") Object array, int arrayIndex) {
        Lists.copyTo(context, self, array, arrayIndex);
    }

    @DotNetMethod
    static void sort(
            ExecutionContext context, ListObject self, @TypeName("System.Comparison`1[T]") DelegateValue comparison) {
        self.change().sort(Comparers.of(context, comparison));
    }

    @DotNetMethod
    static boolean exists(
            ExecutionContext context, ListObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return self.items().stream().anyMatch(item -> Delegates.test(context, match, item));
    }

    @DotNetMethod
    static @TypeName("T") Object find(
            ExecutionContext context, ListObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return self.items().stream()
                .filter(item -> Delegates.test(context, match, item))
                .findFirst()
                .orElse(DefaultValues.of(self.elementType()));
    }

    @DotNetMethod
    static @TypeName("T") Object findLast(
            ExecutionContext context, ListObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return self.items().reversed().stream()
                .filter(item -> Delegates.test(context, match, item))
                .findFirst()
                .orElse(DefaultValues.of(self.elementType()));
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.List`1[T]") ListObject findAll(
            ExecutionContext context, ListObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return new ListObject(
                self.psType(),
                self.items().stream()
                        .filter(item -> Delegates.test(context, match, item))
                        .toList());
    }

    @DotNetMethod
    static int findIndex(
            ExecutionContext context, ListObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return Lists.findIndex(context, self, match, 0);
    }

    @DotNetMethod
    static int findIndex(
            ExecutionContext context,
            ListObject self,
            int startIndex,
            @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return Lists.findIndex(context, self, match, startIndex);
    }

    @DotNetMethod
    static int findLastIndex(
            ExecutionContext context, ListObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return Lists.findLastIndex(context, self, match);
    }

    @DotNetMethod
    static int removeAll(
            ExecutionContext context, ListObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return Lists.removeAll(context, self, match);
    }

    @DotNetMethod
    static boolean trueForAll(
            ExecutionContext context, ListObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return self.items().stream().allMatch(item -> Delegates.test(context, match, item));
    }

    @DotNetMethod
    static void forEach(
            ExecutionContext context, ListObject self, @TypeName("System.Action`1[T]") DelegateValue action) {
        new ArrayList<>(self.items()).forEach(item -> Delegates.call(context, action, item));
    }

    @DotNetMethod(typeParameters = "TOutput")
    static @TypeName("System.Collections.Generic.List`1[TOutput]") ListObject convertAll(
            ExecutionContext context,
            ListObject self,
            @TypeName("System.Converter`2[T,TOutput]") DelegateValue converter,
            PSType[] typeArguments) {
        return Lists.convertAll(context, self, converter, typeArguments[0]);
    }

    @DotNetMethod
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[T]") ListObject asReadOnly(ListObject self) {
        return ListObject.readOnly(Lists.readOnlyType(self), self.items());
    }

    @DotNetMethod
    static void trimExcess(ListObject self) {
        Lists.checkCapacity(self, self.count());
    }

    @DotNetMethod
    static int ensureCapacity(ListObject self, int capacity) {
        return Math.max(capacity, self.count());
    }
}
