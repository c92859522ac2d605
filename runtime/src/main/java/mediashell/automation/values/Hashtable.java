package mediashell.automation.values;

import java.util.Iterator;

import mediashell.automation.types.FacadeTypes;

/** System.Collections.Hashtable. .NET leaves its order open; here it is that of insertion. */
public sealed class Hashtable implements DictionaryValue permits OrderedHashtable {

    private final ValueMap map;

    /** A table whose string keys differ by case, as {@code [hashtable]::new()} makes. */
    public Hashtable() {
        this(ValueEquality.DEFAULT);
    }

    public Hashtable(ValueComparer comparer) {
        this.map = new ValueMap(comparer);
    }

    /** A table as {@code @{}} makes it: string keys without regard to case. */
    public static Hashtable ignoringCase() {
        return new Hashtable(ValueEquality.IGNORE_CASE);
    }

    @Override
    public int count() {
        return map.count();
    }

    @Override
    public Object get(Object key) {
        return map.get(NullKey.refuse(key));
    }

    @Override
    public void set(Object key, Object value) {
        map.put(NullKey.refuse(key), value);
        map.touch();
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(NullKey.refuse(key));
    }

    @Override
    public boolean remove(Object key) {
        map.touch();
        return map.remove(NullKey.refuse(key));
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public CollectionValue keys() {
        return MapKeys.keys(map, () -> FacadeTypes.find("System.Collections.Hashtable+KeyCollection"));
    }

    @Override
    public CollectionValue values() {
        return MapKeys.values(map, () -> FacadeTypes.find("System.Collections.Hashtable+ValueCollection"));
    }

    @Override
    public Iterator<Object> iterator() {
        return map.iterator(slot -> new DictionaryEntry(map.keyAt(slot), map.valueAt(slot)));
    }

    public ValueComparer comparer() {
        return map.comparer();
    }

    /** A shallow copy with the same comparer. */
    public Hashtable copy() {
        Hashtable copy = new Hashtable(map.comparer());
        for (int slot = map.nextSlot(0); slot >= 0; slot = map.nextSlot(slot + 1)) {
            copy.map.put(map.keyAt(slot), map.valueAt(slot));
        }
        return copy;
    }

    @Override
    public String toString() {
        return "System.Collections.Hashtable";
    }
}
