package mediashell.automation.values;

import java.util.Iterator;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;

/** {@code HashSet<T>}; the items already have the type T. */
public final class SetObject implements CollectionValue, DotNetObject {

    private final PSType type;
    private final ValueMap map;

    public SetObject(PSType type) {
        this(type, ValueEquality.DEFAULT);
    }

    public SetObject(PSType type, ValueComparer comparer) {
        this.type = type;
        this.map = new ValueMap(comparer);
    }

    @Override
    public PSType psType() {
        return type;
    }

    public ValueComparer comparer() {
        return map.comparer();
    }

    @Override
    public int count() {
        return map.count();
    }

    /** Adds an item; returns whether it is new. */
    public boolean add(Object item) {
        return !map.containsKey(item) && map.put(item, item);
    }

    public boolean contains(Object item) {
        return map.containsKey(item);
    }

    public boolean remove(Object item) {
        return map.remove(item);
    }

    public void clear() {
        map.clear();
    }

    /** The equal item that is stored, or null. */
    public Object stored(Object item) {
        return map.get(item);
    }

    @Override
    public Iterator<Object> iterator() {
        return map.iterator(map::keyAt);
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
