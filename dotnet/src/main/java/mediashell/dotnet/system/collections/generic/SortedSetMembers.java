package mediashell.dotnet.system.collections.generic;

import java.util.ArrayList;
import java.util.Comparator;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.SortedSetObject;

/** System.Collections.Generic.SortedSet. */
@DotNetType(
        value = "System.Collections.Generic.SortedSet`1",
        represents = SortedSetObject.class,
        shared = true,
        typeParameters = {"T"},
        interfaces = {"System.Collections.Generic.ISet`1[T]"})
final class SortedSetMembers {

    private SortedSetMembers() {}

    @DotNetConstructor
    static SortedSetObject create(ExecutionContext context, PSType type) {
        return new SortedSetObject(type, Comparers.natural(context));
    }

    @DotNetConstructor
    static SortedSetObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IComparer`1[T]") Object comparer) {
        return new SortedSetObject(type, Comparers.of(context, comparer));
    }

    @DotNetConstructor
    static SortedSetObject createValue(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
        return new SortedSetObject(type, Comparers.natural(context)).fill(Enumerables.list(context, collection));
    }

    @DotNetConstructor
    static SortedSetObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection,
            @TypeName("System.Collections.Generic.IComparer`1[T]") Object comparer) {
        return new SortedSetObject(type, Comparers.of(context, comparer)).fill(Enumerables.list(context, collection));
    }

    @DotNetProperty
    static int count(SortedSetObject self) {
        return self.count();
    }

    @DotNetProperty
    static @TypeName("T") Object min(SortedSetObject self) {
        return self.count() == 0 ? null : self.items().first();
    }

    @DotNetProperty
    static @TypeName("T") Object max(SortedSetObject self) {
        return self.count() == 0 ? null : self.items().last();
    }

    @DotNetMethod
    static boolean add(SortedSetObject self, @TypeName("T") Object item) {
        return self.items().add(item);
    }

    @DotNetMethod
    static boolean remove(SortedSetObject self, @TypeName("T") Object item) {
        return self.items().remove(item);
    }

    @DotNetMethod
    static boolean contains(SortedSetObject self, @TypeName("T") Object item) {
        return self.items().contains(item);
    }

    @DotNetMethod
    static void clear(SortedSetObject self) {
        self.items().clear();
    }

    @DotNetMethod
    static void unionWith(
            ExecutionContext context,
            SortedSetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        self.fill(Enumerables.list(context, other));
    }

    @DotNetMethod
    static void exceptWith(
            ExecutionContext context,
            SortedSetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        Enumerables.list(context, other).forEach(self.items()::remove);
    }

    @DotNetMethod
    static void intersectWith(
            ExecutionContext context,
            SortedSetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        self.items().retainAll(Enumerables.list(context, other));
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.SortedSet`1[T]") Object getViewBetween(
            SortedSetObject self, @TypeName("T") Object lowerValue, @TypeName("T") Object upperValue) {
        return new SortedSetObject(self.psType(), comparer(self))
                .fill(new ArrayList<>(self.items().subSet(lowerValue, true, upperValue, true)));
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(SortedSetObject self) {
        return Enumerables.enumerator(self);
    }

    private static Comparator<Object> comparer(SortedSetObject set) {
        return (a, b) -> set.items().comparator().compare(a, b);
    }
}
