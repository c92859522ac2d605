package mediashell.dotnet.system.linq;

import java.math.BigDecimal;
import java.util.Collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.Delegates;
import mediashell.dotnet.system.collections.Enumerables;

/** Members of System.Linq.Enumerable: one value from all items: counts, quantifiers, sums, extremes. */
final class AggregateOperators {

    private AggregateOperators() {}

    @DotNetMethod(typeParameters = "TSource")
    static boolean any(ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Enumerables.iterator(context, source).hasNext();
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean any(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return !Sequences.where(context, source, predicate).isEmpty();
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean all(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Enumerables.list(context, source).stream().allMatch(item -> Delegates.test(context, predicate, item));
    }

    @DotNetMethod(typeParameters = "TSource")
    static int count(ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Enumerables.list(context, source).size();
    }

    @DotNetMethod(typeParameters = "TSource")
    static int count(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.where(context, source, predicate).size();
    }

    @DotNetMethod(typeParameters = "TSource")
    static long longCount(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Enumerables.list(context, source).size();
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object max(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Collections.max(Sequences.notEmpty(Enumerables.list(context, source)), Comparers.natural(context));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object min(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Collections.min(Sequences.notEmpty(Enumerables.list(context, source)), Comparers.natural(context));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object aggregate(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName("System.Func`3[TSource,TSource,TSource]") DelegateValue func,
            PSType[] typeArguments) {
        return Sequences.aggregate(context, source, func);
    }

    @DotNetMethod(typeParameters = {"TSource", "TAccumulate"})
    static @TypeName("TAccumulate") Object aggregate(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName("TAccumulate") Object seed,
            @TypeName("System.Func`3[TAccumulate,TSource,TAccumulate]") DelegateValue func,
            PSType[] typeArguments) {
        return Sequences.aggregate(context, source, seed, func);
    }

    @DotNetMethod("Sum")
    static int sumOfInt32(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Int32]") Object source) {
        return (Integer) Sequences.sum(context, source, "Int32");
    }

    @DotNetMethod("Average")
    static double averageOfInt32(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Int32]") Object source) {
        return (Double) Sequences.average(context, source, "Int32");
    }

    @DotNetMethod("Sum")
    static long sumOfInt64(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Int64]") Object source) {
        return (Long) Sequences.sum(context, source, "Int64");
    }

    @DotNetMethod("Average")
    static double averageOfInt64(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Int64]") Object source) {
        return (Double) Sequences.average(context, source, "Int64");
    }

    @DotNetMethod("Sum")
    static double sumOfDouble(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Double]") Object source) {
        return (Double) Sequences.sum(context, source, "Double");
    }

    @DotNetMethod("Average")
    static double averageOfDouble(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Double]") Object source) {
        return (Double) Sequences.average(context, source, "Double");
    }

    @DotNetMethod("Sum")
    static float sumOfSingle(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Single]") Object source) {
        return (Float) Sequences.sum(context, source, "Single");
    }

    @DotNetMethod("Average")
    static float averageOfSingle(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Single]") Object source) {
        return (Float) Sequences.average(context, source, "Single");
    }

    @DotNetMethod("Sum")
    static BigDecimal sumOfDecimal(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Decimal]") Object source) {
        return (BigDecimal) Sequences.sum(context, source, "Decimal");
    }

    @DotNetMethod("Average")
    static BigDecimal averageOfDecimal(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.Decimal]") Object source) {
        return (BigDecimal) Sequences.average(context, source, "Decimal");
    }
}
