package mediashell.language.ast;

/**
 * A type's name as written in a script.
 *
 * @see "System.Management.Automation.Language.ITypeName"
 */
public sealed interface ITypeName permits TypeName, ArrayTypeName, GenericTypeName, ReflectionTypeName {
    /** The text that the name covers. */
    ScriptExtent extent();

    /** The name with its type arguments, ranks and assembly, in normal form. */
    String fullName();

    /** The name without the assembly. */
    String name();

    /** The assembly behind a comma; null when absent. */
    String assemblyName();

    /** True for names with type arguments. */
    default boolean isGeneric() {
        return false;
    }

    /** True for names with a rank. */
    default boolean isArray() {
        return false;
    }
}
