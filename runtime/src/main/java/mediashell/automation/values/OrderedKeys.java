package mediashell.automation.values;

import java.util.Iterator;

/** The live keys or values of an ordered dictionary; unlike those of a Hashtable they have places. */
public final class OrderedKeys implements ListValue {

    private final OrderedDictionary owner;
    private final boolean keys;

    OrderedKeys(OrderedDictionary owner, boolean keys) {
        this.owner = owner;
        this.keys = keys;
    }

    @Override
    public int count() {
        return owner.count();
    }

    @Override
    public Object get(int index) {
        return keys ? owner.keyAt(index) : owner.getAt(index);
    }

    @Override
    public void set(int index, Object value) {
        throw readOnly();
    }

    @Override
    public void add(Object value) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException(
                "the keys and values of a dictionary cannot be changed through this collection");
    }

    @Override
    public boolean isFixedSize() {
        return true;
    }

    @Override
    public Iterator<Object> iterator() {
        Iterator<Object> entries = owner.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Object next() {
                DictionaryEntry entry = (DictionaryEntry) entries.next();
                return keys ? entry.key() : entry.value();
            }
        };
    }
}
