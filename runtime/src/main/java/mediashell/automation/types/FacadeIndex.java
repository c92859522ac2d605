package mediashell.automation.types;

/**
 * What the processor knows of a module's {@link DotNetType} classes: generated, one string switch from name to number, and for each number a
 * description, a Java class and a member table that load when asked for.
 */
public abstract class FacadeIndex {

    /** The number of a type by its full .NET name, or -1. */
    public abstract int find(String fullName);

    /** The full .NET names, by number. */
    public abstract String[] names();

    /** {@code kind|base|interface,interface|typeParameter,typeParameter}. */
    public abstract String describe(int number);

    /** The Java class of the values, or null when several types share it. */
    public abstract Class<?> javaClass(int number);

    /** The number of the type whose values have that Java class, or -1. */
    public abstract int ofJavaClass(String javaClassName);

    /** A new member table. */
    public abstract MemberTable members(int number);
}
