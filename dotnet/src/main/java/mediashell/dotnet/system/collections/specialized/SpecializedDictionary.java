package mediashell.dotnet.system.collections.specialized;

import java.util.Iterator;
import java.util.Locale;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.MapKeys;
import mediashell.automation.values.NullKey;
import mediashell.automation.values.ValueComparer;
import mediashell.automation.values.ValueMap;

/** ListDictionary, HybridDictionary and StringDictionary: entries in the order they came; the type says which. */
public final class SpecializedDictionary implements DictionaryValue, DotNetObject {

    private final PSType type;
    private final ValueMap map;
    private final boolean smallKeys;

    /**
     * @param smallKeys whether keys are kept in small letters, as StringDictionary does
     */
    SpecializedDictionary(PSType type, ValueComparer comparer, boolean smallKeys) {
        this.type = type;
        this.map = new ValueMap(comparer);
        this.smallKeys = smallKeys;
    }

    @Override
    public PSType psType() {
        return type;
    }

    private Object key(Object key) {
        Object given = NullKey.refuse(key);
        return smallKeys ? given.toString().toLowerCase(Locale.ROOT) : given;
    }

    @Override
    public int count() {
        return map.count();
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
        return map.remove(key(key));
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

    @Override
    public String toString() {
        return type.toString();
    }
}
