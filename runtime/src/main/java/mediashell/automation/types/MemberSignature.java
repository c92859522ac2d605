package mediashell.automation.types;

import java.util.List;

/**
 * One constructor, method overload, property or field as .NET declares it.
 *
 * @param id what {@link MemberTable#invoke} takes; for a writable property {@code id} reads and {@code setterId} writes
 * @param setterId the id that writes, or -1 when read-only
 * @param name the .NET name; {@code .ctor} for constructors; {@code Item} for indexers
 * @param type return type, property type or field type
 */
public record MemberSignature(
        int id,
        int setterId,
        MemberSort sort,
        String name,
        boolean isStatic,
        PSType type,
        List<ParameterSignature> parameters,
        List<String> genericParameters) {

    /** What sort of member a signature describes. */
    public enum MemberSort {
        CONSTRUCTOR,
        METHOD,
        PROPERTY,
        INDEXER,
        FIELD,
        EVENT
    }
}
