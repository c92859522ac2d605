package mediashell.dotnet.system.linq;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.collections.Enumerables;

/** Members of System.Linq.Enumerable: comparison and union of sequences as sets. */
final class SetOperators {

    private SetOperators() {}

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object distinct(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0], Sequences.distinct(Enumerables.list(context, source), ValueEquality.DEFAULT));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object distinct(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName("System.Collections.Generic.IEqualityComparer`1[TSource]") Object comparer,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.distinct(Enumerables.list(context, source), Comparers.equality(context, comparer)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object union(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object first,
            @TypeName(Signatures.SOURCE) Object second,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0], Sequences.union(Enumerables.list(context, first), Enumerables.list(context, second)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object intersect(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object first,
            @TypeName(Signatures.SOURCE) Object second,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.intersect(Enumerables.list(context, first), Enumerables.list(context, second)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object except(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object first,
            @TypeName(Signatures.SOURCE) Object second,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.except(Enumerables.list(context, first), Enumerables.list(context, second)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object concat(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object first,
            @TypeName(Signatures.SOURCE) Object second,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.concat(Enumerables.list(context, first), Enumerables.list(context, second)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean sequenceEqual(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object first,
            @TypeName(Signatures.SOURCE) Object second,
            PSType[] typeArguments) {
        return Sequences.equal(Enumerables.list(context, first), Enumerables.list(context, second));
    }

    @DotNetMethod(typeParameters = "TSource")
    static boolean contains(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName("TSource") Object value,
            PSType[] typeArguments) {
        return Enumerables.list(context, source).stream().anyMatch(item -> ValueEquality.equals(item, value));
    }
}
