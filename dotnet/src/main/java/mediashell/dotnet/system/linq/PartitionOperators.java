package mediashell.dotnet.system.linq;

import java.util.Collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.Delegates;
import mediashell.dotnet.system.collections.Enumerables;

/** Members of System.Linq.Enumerable: part of a sequence or another order of it. */
final class PartitionOperators {

    private PartitionOperators() {}

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object where(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.where(context, source, predicate));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object take(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, int count, PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.take(Enumerables.list(context, source), count));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object skip(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, int count, PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.skip(Enumerables.list(context, source), count));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object takeLast(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, int count, PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.takeLast(Enumerables.list(context, source), count));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object skipLast(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, int count, PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.skipLast(Enumerables.list(context, source), count));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object takeWhile(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Enumerables.list(context, source).stream()
                        .takeWhile(item -> Delegates.test(context, predicate, item))
                        .toList());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object skipWhile(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Enumerables.list(context, source).stream()
                        .dropWhile(item -> Delegates.test(context, predicate, item))
                        .toList());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object reverse(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Enumerables.list(context, source).reversed());
    }

    @DotNetMethod(typeParameters = {"TSource", "TKey"})
    static @TypeName(Signatures.SOURCE) Object orderBy(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.KEY_SELECTOR) DelegateValue keySelector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.sorted(context, source, keySelector, false));
    }

    @DotNetMethod(typeParameters = {"TSource", "TKey"})
    static @TypeName(Signatures.SOURCE) Object orderByDescending(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.KEY_SELECTOR) DelegateValue keySelector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Sequences.sorted(context, source, keySelector, true));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object append(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName("TSource") Object element,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.concat(Enumerables.list(context, source), Collections.singletonList(element)));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName(Signatures.SOURCE) Object prepend(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName("TSource") Object element,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Sequences.concat(Collections.singletonList(element), Enumerables.list(context, source)));
    }
}
