package mediashell.automation.types;

/**
 * The types that the runtime itself speaks of, and the type of any value. Constants are canonical; their members load on first use
 * through the generated index of the facade.
 */
public final class Types {

    public static final PSType OBJECT = FacadeTypes.require("System.Object");
    public static final PSType PS_CUSTOM_OBJECT = FacadeTypes.require("System.Management.Automation.PSCustomObject");

    private Types() {}

    /** The .NET type of a value, through wrappers; null has none and gives {@code System.Object}. */
    public static PSType of(Object value) {
        return value instanceof DotNetObject typed ? typed.psType() : FacadeTypes.ofJavaClass(value);
    }
}
