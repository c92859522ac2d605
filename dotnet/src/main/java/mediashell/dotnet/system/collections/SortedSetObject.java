package mediashell.dotnet.system.collections;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;
import mediashell.automation.values.CollectionValue;

/** {@code SortedSet<T>}: distinct items in the order of a comparer. */
public final class SortedSetObject implements CollectionValue, DotNetObject {

    private final PSType type;
    private final TreeSet<Object> items;

    public SortedSetObject(PSType type, Comparator<Object> comparer) {
        this.type = type;
        this.items = new TreeSet<>(comparer);
    }

    /** The items for reading and changing. */
    public TreeSet<Object> items() {
        return items;
    }

    public SortedSetObject fill(List<Object> more) {
        items.addAll(more);
        return this;
    }

    @Override
    public PSType psType() {
        return type;
    }

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public Iterator<Object> iterator() {
        return items.iterator();
    }
}
