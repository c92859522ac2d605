package mediashell.dotnet.system.collections;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import mediashell.automation.PSObject;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;
import mediashell.automation.values.ListObject;

/** SortedDictionary, SortedList and their kin: keys in the order of a comparer. */
public final class SortedMap implements DictionaryValue, DotNetObject {

    private final PSType type;
    private final TreeMap<Object, Object> map;

    public SortedMap(PSType type, Comparator<Object> comparer) {
        this.type = type;
        this.map = new TreeMap<>(comparer);
    }

    @Override
    public PSType psType() {
        return type;
    }

    @Override
    public int count() {
        return map.size();
    }

    private static Object key(Object key) {
        if (key == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'key')");
        }
        return PSObject.base(key);
    }

    @Override
    public Object get(Object key) {
        return map.get(key(key));
    }

    @Override
    public void set(Object key, Object value) {
        map.put(key(key), value);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key(key));
    }

    @Override
    public boolean remove(Object key) {
        boolean there = containsKey(key);
        map.remove(key(key));
        return there;
    }

    @Override
    public void clear() {
        map.clear();
    }

    /** The key at a place in the order. */
    public Object keyAt(int index) {
        return List.copyOf(map.keySet()).get(index);
    }

    @Override
    public CollectionValue keys() {
        return new ListObject(collection(0), map.keySet());
    }

    @Override
    public CollectionValue values() {
        return new ListObject(collection(1), map.values());
    }

    private PSType collection(int argument) {
        PSType item = type.typeArguments().isEmpty()
                ? Types.OBJECT
                : type.typeArguments().get(argument);
        return GenericType.of(
                FacadeTypes.require("System.Collections.ObjectModel.ReadOnlyCollection`1"), List.of(item));
    }

    @Override
    public Iterator<Object> iterator() {
        Iterator<Map.Entry<Object, Object>> entries = map.entrySet().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Object next() {
                Map.Entry<Object, Object> entry = entries.next();
                return entry(entry.getKey(), entry.getValue());
            }
        };
    }

    private Object entry(Object key, Object value) {
        if (type.typeArguments().isEmpty()) {
            return new DictionaryEntry(key, value);
        }
        PSType pair =
                GenericType.of(FacadeTypes.require("System.Collections.Generic.KeyValuePair`2"), type.typeArguments());
        return new KeyValuePair(pair, key, value);
    }
}
