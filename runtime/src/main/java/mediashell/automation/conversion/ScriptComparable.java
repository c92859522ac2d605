package mediashell.automation.conversion;

/** A script object whose class may implement IComparable: gives the order, or null when its class does not. */
public interface ScriptComparable {

    /** Whether the class implements IComparable. */
    boolean hasOrder();

    Integer compareWith(Object other);
}
