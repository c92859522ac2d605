package mediashell.automation.values;

import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;

/** {@code Dictionary<TKey,TValue>} and its hashed kin; the type says which. Keys and values already have their types. */
public final class DictionaryObject implements DictionaryValue, DotNetObject {

    private final PSType type;
    private final ValueMap map;
    private PSType entryType;

    public DictionaryObject(PSType type) {
        this(type, ValueEquality.DEFAULT);
    }

    public DictionaryObject(PSType type, ValueComparer comparer) {
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

    @Override
    public Object get(Object key) {
        return map.get(NullKey.refuse(key));
    }

    @Override
    public void set(Object key, Object value) {
        map.put(NullKey.refuse(key), value);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(NullKey.refuse(key));
    }

    @Override
    public boolean remove(Object key) {
        return map.remove(NullKey.refuse(key));
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public CollectionValue keys() {
        return MapKeys.keys(map, () -> nested("+KeyCollection"));
    }

    @Override
    public CollectionValue values() {
        return MapKeys.values(map, () -> nested("+ValueCollection"));
    }

    private PSType nested(String name) {
        PSType open = FacadeTypes.require("System.Collections.Generic.Dictionary`2" + name);
        return GenericType.of(open, type.typeArguments());
    }

    @Override
    public Iterator<Object> iterator() {
        return map.iterator(slot -> new KeyValuePair(entryType(), map.keyAt(slot), map.valueAt(slot)));
    }

    /** The type of the pairs that enumeration gives. */
    public PSType entryType() {
        if (entryType == null) {
            List<PSType> arguments = type.typeArguments();
            entryType = GenericType.of(FacadeTypes.require("System.Collections.Generic.KeyValuePair`2"), arguments);
        }
        return entryType;
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
