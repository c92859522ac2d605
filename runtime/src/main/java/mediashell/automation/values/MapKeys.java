package mediashell.automation.values;

import java.util.Iterator;
import java.util.function.Supplier;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;

/** The live collection of the keys or of the values of a dictionary. */
public final class MapKeys implements CollectionValue, DotNetObject {

    private final ValueMap map;
    private final boolean keys;
    private final Supplier<PSType> type;

    private MapKeys(ValueMap map, boolean keys, Supplier<PSType> type) {
        this.map = map;
        this.keys = keys;
        this.type = type;
    }

    public static MapKeys keys(ValueMap map, Supplier<PSType> type) {
        return new MapKeys(map, true, type);
    }

    public static MapKeys values(ValueMap map, Supplier<PSType> type) {
        return new MapKeys(map, false, type);
    }

    @Override
    public int count() {
        return map.count();
    }

    @Override
    public Iterator<Object> iterator() {
        return map.iterator(keys ? map::keyAt : map::valueAt);
    }

    /** Whether a key or value is among them. */
    public boolean contains(Object value) {
        for (Object item : this) {
            if (ValueEquality.equals(item, value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PSType psType() {
        return type.get();
    }
}
