package mediashell.dotnet.system.linq;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.Delegates;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Linq.Enumerable: the sequences are made at once, not lazily. */
@DotNetType(value = "System.Linq.Enumerable")
final class EnumerableMembers {

    private EnumerableMembers() {}

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object where(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.where(context, source, predicate));
    }

    @DotNetMethod(typeParameters = {"TSource", "TResult"})
    static @TypeName("System.Collections.Generic.IEnumerable`1[TResult]") Object select(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,TResult]") DelegateValue selector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[1], Sequences.select(context, source, selector));
    }

    @DotNetMethod(typeParameters = {"TSource", "TResult"})
    static @TypeName("System.Collections.Generic.IEnumerable`1[TResult]") Object selectMany(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Collections.Generic.IEnumerable`1[TResult]]")
                    DelegateValue selector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[1], Sequences.selectMany(context, source, selector));
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean any(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Enumerables.iterator(context, source).hasNext();
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean any(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return !Sequences.where(context, source, predicate).isEmpty();
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean all(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Enumerables.list(context, source).stream().allMatch(item -> Delegates.test(context, predicate, item));
    }

    @DotNetMethod(typeParameters = "TSource")
    static int count(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Enumerables.list(context, source).size();
    }

    @DotNetMethod(typeParameters = "TSource")
    static int count(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.where(context, source, predicate).size();
    }

    @DotNetMethod(typeParameters = "TSource")
    static long longCount(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Enumerables.list(context, source).size();
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object first(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.first(Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object first(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.first(Sequences.where(context, source, predicate));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object last(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.first(Enumerables.list(context, source).reversed());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object last(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.first(Sequences.where(context, source, predicate).reversed());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object single(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.single(Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object single(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.single(Sequences.where(context, source, predicate));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object firstOrDefault(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.firstOr(Enumerables.list(context, source), typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object firstOrDefault(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.firstOr(Sequences.where(context, source, predicate), typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object lastOrDefault(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.firstOr(Enumerables.list(context, source).reversed(), typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object lastOrDefault(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.firstOr(Sequences.where(context, source, predicate).reversed(), typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object elementAt(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            int index,
            PSType[] typeArguments) {
        return Enumerables.list(context, source).get(index);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object take(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            int count,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.take(Enumerables.list(context, source), count));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object skip(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            int count,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.skip(Enumerables.list(context, source), count));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object takeLast(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            int count,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.takeLast(Enumerables.list(context, source), count));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object skipLast(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            int count,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.skipLast(Enumerables.list(context, source), count));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object takeWhile(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Enumerables.list(context, source).stream()
                        .takeWhile(item -> Delegates.test(context, predicate, item))
                        .toList());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object skipWhile(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,System.Boolean]") DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Enumerables.list(context, source).stream()
                        .dropWhile(item -> Delegates.test(context, predicate, item))
                        .toList());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object reverse(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Enumerables.list(context, source).reversed());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object distinct(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0], Sequences.distinct(Enumerables.list(context, source), ValueEquality.DEFAULT));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object distinct(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Collections.Generic.IEqualityComparer`1[TSource]") Object comparer,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.distinct(Enumerables.list(context, source), Comparers.equality(context, comparer)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object union(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object first,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object second,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0], Sequences.union(Enumerables.list(context, first), Enumerables.list(context, second)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object intersect(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object first,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object second,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.intersect(Enumerables.list(context, first), Enumerables.list(context, second)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object except(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object first,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object second,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.except(Enumerables.list(context, first), Enumerables.list(context, second)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object concat(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object first,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object second,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.concat(Enumerables.list(context, first), Enumerables.list(context, second)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean sequenceEqual(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object first,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object second,
            PSType[] typeArguments) {
        return Sequences.equal(Enumerables.list(context, first), Enumerables.list(context, second));
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean contains(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("TSource") Object value,
            PSType[] typeArguments) {
        return Enumerables.list(context, source).stream().anyMatch(item -> ValueEquality.equals(item, value));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource[]") Object toArray(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.array(typeArguments[0], Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.List`1[TSource]") Object toList(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return new ListObject(
                GenericType.of(FacadeTypes.require("System.Collections.Generic.List`1"), List.of(typeArguments[0])),
                Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.HashSet`1[TSource]") Object toHashSet(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Sequences.set(typeArguments[0], Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object max(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Collections.max(Sequences.notEmpty(Enumerables.list(context, source)), Comparers.natural(context));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object min(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            PSType[] typeArguments) {
        return Collections.min(Sequences.notEmpty(Enumerables.list(context, source)), Comparers.natural(context));
    }

    @DotNetMethod(typeParameters = {"TSource", "TKey"})
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object orderBy(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,TKey]") DelegateValue keySelector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.sorted(context, source, keySelector, false));
    }

    @DotNetMethod(typeParameters = {"TSource", "TKey"})
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object orderByDescending(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,TKey]") DelegateValue keySelector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.sorted(context, source, keySelector, true));
    }

    @DotNetMethod(typeParameters = {"TSource", "TKey"})
    static @TypeName("System.Collections.Generic.IEnumerable`1[System.Linq.IGrouping`2[TKey,TSource]]") Object groupBy(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,TKey]") DelegateValue keySelector,
            PSType[] typeArguments) {
        return Grouping.of(context, source, keySelector, typeArguments[1], typeArguments[0]);
    }

    @DotNetMethod(typeParameters = {"TSource", "TKey"})
    static @TypeName("System.Collections.Generic.Dictionary`2[TKey,TSource]") Object toDictionary(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`2[TSource,TKey]") DelegateValue keySelector,
            PSType[] typeArguments) {
        return Sequences.dictionary(context, source, keySelector, typeArguments[1], typeArguments[0]);
    }

    @DotNetMethod(typeParameters = {"TFirst", "TSecond", "TResult"})
    static @TypeName("System.Collections.Generic.IEnumerable`1[TResult]") Object zip(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TFirst]") Object first,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSecond]") Object second,
            @TypeName("System.Func`3[TFirst,TSecond,TResult]") DelegateValue resultSelector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[2], Sequences.zip(context, first, second, resultSelector));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object aggregate(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("System.Func`3[TSource,TSource,TSource]") DelegateValue func,
            PSType[] typeArguments) {
        return Sequences.aggregate(context, source, func);
    }

    @DotNetMethod(typeParameters = {"TSource", "TAccumulate"})
    static @TypeName("TAccumulate") Object aggregate(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("TAccumulate") Object seed,
            @TypeName("System.Func`3[TAccumulate,TSource,TAccumulate]") DelegateValue func,
            PSType[] typeArguments) {
        return Sequences.aggregate(context, source, seed, func);
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TResult]") Object cast(
            ExecutionContext context,
            @TypeName("System.Collections.IEnumerable") Object source,
            PSType[] typeArguments) {
        return Sequences.cast(context, source, typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TResult]") Object ofType(
            ExecutionContext context,
            @TypeName("System.Collections.IEnumerable") Object source,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Enumerables.list(context, source).stream()
                        .filter(item -> item != null && typeArguments[0].isAssignableFrom(Types.of(item)))
                        .toList());
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.IEnumerable`1[System.Int32]") Object range(int start, int count) {
        return Sequences.range(start, count);
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TResult]") Object repeat(
            @TypeName("TResult") Object element, int count, PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Collections.nCopies(count, element));
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TResult]") Object empty(PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], List.of());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object append(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("TSource") Object element,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.concat(Enumerables.list(context, source), Collections.singletonList(element)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object prepend(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSource]") Object source,
            @TypeName("TSource") Object element,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.concat(Collections.singletonList(element), Enumerables.list(context, source)));
    }

    @DotNetMethod
    static int sum(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Int32]") Object source) {
        return (Integer) Sequences.sum(context, source, "Int32");
    }

    @DotNetMethod
    static double average(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Int32]") Object source) {
        return (Double) Sequences.average(context, source, "Int32");
    }

    @DotNetMethod("Sum")
    static long sumValue(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Int64]") Object source) {
        return (Long) Sequences.sum(context, source, "Int64");
    }

    @DotNetMethod("Average")
    static double averageValue(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Int64]") Object source) {
        return (Double) Sequences.average(context, source, "Int64");
    }

    @DotNetMethod("Sum")
    static double sumValueAgain(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Double]") Object source) {
        return (Double) Sequences.sum(context, source, "Double");
    }

    @DotNetMethod("Average")
    static double averageValueAgain(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Double]") Object source) {
        return (Double) Sequences.average(context, source, "Double");
    }

    @DotNetMethod("Sum")
    static float sumValueAgainValue(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Single]") Object source) {
        return (Float) Sequences.sum(context, source, "Single");
    }

    @DotNetMethod("Average")
    static float averageValueAgainValue(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Single]") Object source) {
        return (Float) Sequences.average(context, source, "Single");
    }

    @DotNetMethod("Sum")
    static BigDecimal sumValueAgainValueAgain(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Decimal]") Object source) {
        return (BigDecimal) Sequences.sum(context, source, "Decimal");
    }

    @DotNetMethod("Average")
    static BigDecimal averageValueAgainValueAgain(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Decimal]") Object source) {
        return (BigDecimal) Sequences.average(context, source, "Decimal");
    }
}
