package mediashell.dotnet.system.linq;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.collections.Enumerables;

/** Members of System.Linq.Enumerable: single element of a sequence: the first, the last, the one at an index. */
final class ElementOperators {

    private ElementOperators() {}

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object first(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.first(Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object first(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.first(Sequences.where(context, source, predicate));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object last(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.first(Enumerables.list(context, source).reversed());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object last(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.first(Sequences.where(context, source, predicate).reversed());
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object single(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.single(Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object single(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.single(Sequences.where(context, source, predicate));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object firstOrDefault(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.firstOr(Enumerables.list(context, source), typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object firstOrDefault(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.firstOr(Sequences.where(context, source, predicate), typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object lastOrDefault(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.firstOr(Enumerables.list(context, source).reversed(), typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object lastOrDefault(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.PREDICATE) DelegateValue predicate,
            PSType[] typeArguments) {
        return Sequences.firstOr(Sequences.where(context, source, predicate).reversed(), typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource") Object elementAt(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, int index, PSType[] typeArguments) {
        return Enumerables.list(context, source).get(index);
    }
}
