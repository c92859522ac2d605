package mediashell.dotnet.system.linq;

import java.util.Collections;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** Members of System.Linq.Enumerable: new items from old ones: projections, groups, pairs. */
final class ProjectionOperators {

    private ProjectionOperators() {}

    @DotNetMethod(typeParameters = {"TSource", "TResult"})
    static @TypeName(Signatures.RESULT) Object select(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName("System.Func`2[TSource,TResult]") DelegateValue selector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[1], Sequences.select(context, source, selector));
    }

    @DotNetMethod(typeParameters = {"TSource", "TResult"})
    static @TypeName(Signatures.RESULT) Object selectMany(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName("System.Func`2[TSource,System.Collections.Generic.IEnumerable`1[TResult]]")
                    DelegateValue selector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[1], Sequences.selectMany(context, source, selector));
    }

    @DotNetMethod(typeParameters = {"TSource", "TKey"})
    static @TypeName("System.Collections.Generic.IEnumerable`1[System.Linq.IGrouping`2[TKey,TSource]]") Object groupBy(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.KEY_SELECTOR) DelegateValue keySelector,
            PSType[] typeArguments) {
        return Grouping.of(context, source, keySelector, typeArguments[1], typeArguments[0]);
    }

    @DotNetMethod(typeParameters = {"TFirst", "TSecond", "TResult"})
    static @TypeName(Signatures.RESULT) Object zip(
            ExecutionContext context,
            @TypeName("System.Collections.Generic.IEnumerable`1[TFirst]") Object first,
            @TypeName("System.Collections.Generic.IEnumerable`1[TSecond]") Object second,
            @TypeName("System.Func`3[TFirst,TSecond,TResult]") DelegateValue resultSelector,
            PSType[] typeArguments) {
        return Sequences.of(typeArguments[2], Sequences.zip(context, first, second, resultSelector));
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.IEnumerable`1[System.Int32]") Object range(int start, int count) {
        return Sequences.range(start, count);
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName(Signatures.RESULT) Object repeat(
            @TypeName("TResult") Object element, int count, PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], Collections.nCopies(count, element));
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName(Signatures.RESULT) Object empty(PSType[] typeArguments) {
        return Sequences.of(typeArguments[0], List.of());
    }
}
