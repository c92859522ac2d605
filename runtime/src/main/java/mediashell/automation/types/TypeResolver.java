package mediashell.automation.types;

import java.util.List;
import java.util.Map;

/**
 * From a type's name in a script to the type: accelerators, {@code using namespace}, arrays, generics, nested types, script classes.
 */
public interface TypeResolver {

    /**
     * The type named as in {@code [name]}, or null when there is none; the namespaces that the running script uses may be left out.
     *
     * @param name for example {@code int}, {@code System.Collections.Generic.List[string]}, {@code int[,]}
     */
    PSType resolve(String name);

    /**
     * {@link #resolve(String)} as a script's text has it.
     *
     * @param namespaces those of its {@code using namespace} statements
     * @param visible the types that the text itself defines, by their names in upper case
     */
    PSType resolve(String name, List<String> namespaces, Map<String, PSType> visible);

    /** {@link #resolve(String)} or the error TypeNotFound. */
    PSType require(String name);

    /** The array type over an element type. */
    PSType arrayOf(PSType element, int rank);

    /** A closed generic type. */
    PSType generic(PSType definition, List<PSType> arguments);

    /** Adds an accelerator to this session. */
    void addAccelerator(String name, PSType type);
}
