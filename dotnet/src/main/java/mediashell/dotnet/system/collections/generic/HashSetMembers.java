package mediashell.dotnet.system.collections.generic;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.SetObject;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.Generic.HashSet. */
@DotNetType(
        value = "System.Collections.Generic.HashSet`1",
        represents = SetObject.class,
        shared = true,
        typeParameters = {"T"},
        interfaces = {"System.Collections.Generic.ISet`1[T]", "System.Collections.Generic.IReadOnlySet`1[T]"})
final class HashSetMembers {

    private HashSetMembers() {}

    @DotNetConstructor
    static SetObject create(PSType type) {
        return new SetObject(type);
    }

    @DotNetConstructor
    static SetObject create(PSType type, int capacity) {
        return new SetObject(type);
    }

    @DotNetConstructor
    static SetObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEqualityComparer`1[T]") Object comparer) {
        return new SetObject(type, Comparers.equality(context, comparer));
    }

    @DotNetConstructor
    static SetObject createValue(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
        return Sets.fill(context, new SetObject(type), collection);
    }

    @DotNetConstructor
    static SetObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection,
            @TypeName("System.Collections.Generic.IEqualityComparer`1[T]") Object comparer) {
        return Sets.fill(context, new SetObject(type, Comparers.equality(context, comparer)), collection);
    }

    @DotNetProperty
    static int count(SetObject self) {
        return self.count();
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.IEqualityComparer`1[T]") Object comparer(SetObject self) {
        return self.comparer();
    }

    @DotNetMethod
    static boolean add(SetObject self, @TypeName("T") Object item) {
        return self.add(item);
    }

    @DotNetMethod
    static void clear(SetObject self) {
        self.clear();
    }

    @DotNetMethod
    static boolean contains(SetObject self, @TypeName("T") Object item) {
        return self.contains(item);
    }

    @DotNetMethod
    static boolean remove(SetObject self, @TypeName("T") Object item) {
        return self.remove(item);
    }

    @DotNetMethod
    static void unionWith(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        Sets.fill(context, self, other);
    }

    @DotNetMethod
    static void exceptWith(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        Enumerables.list(context, other).forEach(self::remove);
    }

    @DotNetMethod
    static void intersectWith(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        Sets.intersect(context, self, other);
    }

    @DotNetMethod
    static void symmetricExceptWith(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        Sets.symmetricExcept(context, self, other);
    }

    @DotNetMethod
    static boolean isSubsetOf(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        return Sets.contains(Sets.like(context, self, other), self);
    }

    @DotNetMethod
    static boolean isSupersetOf(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        return Sets.contains(self, Sets.like(context, self, other));
    }

    @DotNetMethod
    static boolean isProperSubsetOf(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        return isSubsetOf(context, self, other) && !isSupersetOf(context, self, other);
    }

    @DotNetMethod
    static boolean isProperSupersetOf(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        return isSupersetOf(context, self, other) && !isSubsetOf(context, self, other);
    }

    @DotNetMethod
    static boolean overlaps(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        return Enumerables.list(context, other).stream().anyMatch(self::contains);
    }

    @DotNetMethod
    static boolean setEquals(
            ExecutionContext context,
            SetObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object other) {
        return isSubsetOf(context, self, other) && isSupersetOf(context, self, other);
    }

    @DotNetMethod
    static int removeWhere(
            ExecutionContext context, SetObject self, @TypeName("System.Predicate`1[T]") DelegateValue match) {
        return Sets.removeWhere(context, self, match);
    }

    @DotNetMethod
    static boolean tryGetValue(
            SetObject self, @TypeName("T") Object equalValue, @TypeName("T") PSReference actualValue) {
        actualValue.setValue(self.stored(equalValue));
        return self.contains(equalValue);
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, SetObject self, @TypeName("T[]") Object array) {
        Dictionaries.copyTo(context, self, array, 0);
    }

    @DotNetMethod
    static void trimExcess(SetObject self) {
        self.count();
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(SetObject self) {
        return Enumerables.enumerator(self);
    }
}
