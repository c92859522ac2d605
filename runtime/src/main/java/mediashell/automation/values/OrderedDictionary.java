package mediashell.automation.values;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.FacadeTypes;

/** System.Collections.Specialized.OrderedDictionary: keys in order, reachable by key and by place. */
public final class OrderedDictionary implements DictionaryValue {

    private final ValueMap map;
    private List<Object> order;

    /** A dictionary whose string keys differ by case. */
    public OrderedDictionary() {
        this(ValueEquality.DEFAULT);
    }

    public OrderedDictionary(ValueComparer comparer) {
        this.map = new ValueMap(comparer);
    }

    /** A dictionary as {@code [ordered]@{}} makes it. */
    public static OrderedDictionary ignoringCase() {
        return new OrderedDictionary(ValueEquality.IGNORE_CASE);
    }

    @Override
    public int count() {
        return map.count();
    }

    @Override
    public Object get(Object key) {
        return map.get(NullKey.refuse(key));
    }

    /** Writing an existing key in another case replaces the key's name and keeps its place, as .NET does. */
    @Override
    public void set(Object key, Object value) {
        Object bare = NullKey.refuse(key);
        int slot = map.find(bare);
        if (slot < 0) {
            map.put(bare, value);
            order = null;
        } else if (map.keyAt(slot).equals(bare)) {
            map.setValueAt(slot, value);
        } else {
            rebuild(places().indexOf(map.keyAt(slot)), bare, value, true);
        }
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(NullKey.refuse(key));
    }

    @Override
    public boolean remove(Object key) {
        order = null;
        return map.remove(NullKey.refuse(key));
    }

    @Override
    public void clear() {
        order = null;
        map.clear();
    }

    private List<Object> places() {
        if (order == null) {
            order = new ArrayList<>(map.count());
            for (int slot = map.nextSlot(0); slot >= 0; slot = map.nextSlot(slot + 1)) {
                order.add(map.keyAt(slot));
            }
        }
        return order;
    }

    /** The key at a place, counted from 0. */
    public Object keyAt(int index) {
        return places().get(checked(index, count()));
    }

    /** The value at a place, counted from 0. */
    public Object getAt(int index) {
        return map.get(keyAt(index));
    }

    public void setAt(int index, Object value) {
        map.put(keyAt(index), value);
    }

    public void removeAt(int index) {
        remove(keyAt(index));
    }

    /** Puts an entry before the one at a place. */
    public void insert(int index, Object key, Object value) {
        checked(index, count() + 1);
        if (containsKey(key)) {
            throw new IllegalArgumentException("the key is there already: " + key);
        }
        rebuild(index, NullKey.refuse(key), value, false);
    }

    private static int checked(int index, int limit) {
        if (index < 0 || index >= limit) {
            throw new ArgumentRangeException("index", "a place is 0 to " + (limit - 1) + ", but is " + index);
        }
        return index;
    }

    private void rebuild(int index, Object key, Object value, boolean replace) {
        List<Object> keys = new ArrayList<>(places());
        List<Object> values = new ArrayList<>();
        keys.forEach(k -> values.add(map.get(k)));
        if (replace) {
            keys.set(index, key);
            values.set(index, value);
        } else {
            keys.add(index, key);
            values.add(index, value);
        }
        clear();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
    }

    @Override
    public CollectionValue keys() {
        return new OrderedKeys(this, true);
    }

    @Override
    public CollectionValue values() {
        return new OrderedKeys(this, false);
    }

    @Override
    public Iterator<Object> iterator() {
        return map.iterator(slot -> new DictionaryEntry(map.keyAt(slot), map.valueAt(slot)));
    }

    public ValueComparer comparer() {
        return map.comparer();
    }

    @Override
    public String toString() {
        return FacadeTypes.require("System.Collections.Specialized.OrderedDictionary")
                .fullName();
    }
}
