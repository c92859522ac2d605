package mediashell.automation.types;

import java.util.List;

/**
 * From a type's name in a script to the type: accelerators, {@code using namespace}, arrays, generics, nested types, script classes.
 */
public interface TypeResolver {

    /**
     * The type named as in {@code [name]}, or null when there is none.
     *
     * @param name for example {@code int}, {@code System.Collections.Generic.List[string]}, {@code int[,]}
     */
    default PSType resolve(String name) {
        return resolve(name, List.of());
    }

    /** {@link #resolve(String)} with the namespaces of the script's {@code using namespace} statements. */
    PSType resolve(String name, List<String> namespaces);

    /** {@link #resolve(String)} or the error TypeNotFound. */
    PSType require(String name);

    /** The array type over an element type. */
    PSType arrayOf(PSType element, int rank);

    /** A closed generic type. */
    PSType generic(PSType definition, List<PSType> arguments);

    /** Defines or replaces a type of this session: a script class or enum. */
    void define(PSType scriptType);

    /** Adds an accelerator to this session. */
    void addAccelerator(String name, PSType type);
}
