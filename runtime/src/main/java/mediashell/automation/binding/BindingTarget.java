package mediashell.automation.binding;

/**
 * Where the binder puts values: a cmdlet's fields, a function's variables. Indexes are those of {@link CommandMetadata#parameters()}.
 */
public interface BindingTarget {

    /** Stores a value that is converted and validated. */
    void set(int parameter, Object value);

    /** The value the parameter has now: its default as long as nothing was bound. */
    Object get(int parameter);

    /**
     * Called once for each parameter that the command line left unbound, in order of declaration, before {@code begin}: functions
     * evaluate their default expressions here. Cmdlets have nothing to do.
     */
    default void setDefault(int parameter) {}

    /**
     * The parameters that exist only for this call, asked for after the named and positional arguments were bound; null for none. Functions
     * run their {@code dynamicparam} block here.
     */
    default DynamicParameters dynamicParameters() {
        return null;
    }
}
