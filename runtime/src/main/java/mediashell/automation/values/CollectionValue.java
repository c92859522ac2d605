package mediashell.automation.values;

/** A .NET collection that knows its size (ICollection). */
public interface CollectionValue extends Iterable<Object> {

    int count();
}
