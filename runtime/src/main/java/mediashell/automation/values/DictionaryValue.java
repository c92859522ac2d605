package mediashell.automation.values;

/** A .NET dictionary (IDictionary). Enumerating it gives entries of the dictionary's own kind. */
public interface DictionaryValue extends CollectionValue {

    /** The value of a key, or null; a null key throws ArgumentNullException. */
    Object get(Object key);

    /** Adds or replaces; key and value already have the dictionary's types. */
    void set(Object key, Object value);

    boolean containsKey(Object key);

    boolean remove(Object key);

    void clear();

    /** A live view of the keys. */
    CollectionValue keys();

    /** A live view of the values. */
    CollectionValue values();
}
