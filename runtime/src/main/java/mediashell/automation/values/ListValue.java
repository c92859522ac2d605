package mediashell.automation.values;

/** A .NET collection with places (IList); arrays have {@link ArrayAccess}. */
public interface ListValue extends CollectionValue {

    Object get(int index);

    /** Stores an item that already has the element type. */
    void set(int index, Object value);

    void add(Object value);

    /** Whether items can be added and removed. */
    default boolean isFixedSize() {
        return false;
    }
}
