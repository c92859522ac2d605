package mediashell.dotnet.system.linq;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.collections.Enumerables;

/** Members of System.Linq.Enumerable: a collection or a sequence of another type. */
final class ConversionOperators {

    private ConversionOperators() {}

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("TSource[]") Object toArray(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.array(typeArguments[0], Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.List`1[TSource]") Object toList(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return new ListObject(
                GenericType.of(FacadeTypes.require("System.Collections.Generic.List`1"), List.of(typeArguments[0])),
                Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = "TSource")
    static @TypeName("System.Collections.Generic.HashSet`1[TSource]") Object toHashSet(
            ExecutionContext context, @TypeName(Signatures.SOURCE) Object source, PSType[] typeArguments) {
        return Sequences.set(typeArguments[0], Enumerables.list(context, source));
    }

    @DotNetMethod(typeParameters = {"TSource", "TKey"})
    static @TypeName("System.Collections.Generic.Dictionary`2[TKey,TSource]") Object toDictionary(
            ExecutionContext context,
            @TypeName(Signatures.SOURCE) Object source,
            @TypeName(Signatures.KEY_SELECTOR) DelegateValue keySelector,
            PSType[] typeArguments) {
        return Sequences.dictionary(context, source, keySelector, typeArguments[1], typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName(Signatures.RESULT) Object cast(
            ExecutionContext context,
            @TypeName("System.Collections.IEnumerable") Object source,
            PSType[] typeArguments) {
        return Sequences.cast(context, source, typeArguments[0]);
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName(Signatures.RESULT) Object ofType(
            ExecutionContext context,
            @TypeName("System.Collections.IEnumerable") Object source,
            PSType[] typeArguments) {
        return Sequences.of(
                typeArguments[0],
                Enumerables.list(context, source).stream()
                        .filter(item -> item != null && typeArguments[0].isAssignableFrom(Types.of(item)))
                        .toList());
    }
}
