package mediashell.automation.values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/**
 * The growing lists of .NET: ArrayList, {@code List<T>}, {@code Collection<T>}, {@code ReadOnlyCollection<T>} and their kin; the
 * type says which. Items already have the element type.
 */
public class ListObject implements ListValue, DotNetObject {

    private final PSType type;
    private final ArrayList<Object> items;
    private final boolean readOnly;
    private int version;

    public ListObject(PSType type) {
        this(type, new ArrayList<>(), false);
    }

    public ListObject(PSType type, Collection<?> items) {
        this(type, new ArrayList<>(items), false);
    }

    private ListObject(PSType type, ArrayList<Object> items, boolean readOnly) {
        this.type = type;
        this.items = items;
        this.readOnly = readOnly;
    }

    /** An empty System.Collections.ArrayList. */
    public static ListObject arrayList() {
        return new ListObject(Types.ARRAY_LIST);
    }

    /** A read-only list of that type over the items. */
    public static ListObject readOnly(PSType type, Collection<?> items) {
        return new ListObject(type, new ArrayList<>(items), true);
    }

    @Override
    public final PSType psType() {
        return type;
    }

    /** The type of the items: the type argument, or System.Object. */
    public final PSType elementType() {
        return type.typeArguments().isEmpty()
                ? Types.OBJECT
                : type.typeArguments().getFirst();
    }

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public Object get(int index) {
        return items.get(checked(index, items.size()));
    }

    @Override
    public void set(int index, Object value) {
        writable();
        items.set(checked(index, items.size()), value);
        version++;
    }

    @Override
    public void add(Object value) {
        writable();
        items.add(value);
        version++;
    }

    public void insert(int index, Object value) {
        writable();
        items.add(checked(index, items.size() + 1), value);
        version++;
    }

    public Object removeAt(int index) {
        writable();
        version++;
        return items.remove(checked(index, items.size()));
    }

    /** The items for bulk changes; every call counts as a change. */
    public List<Object> change() {
        writable();
        version++;
        return items;
    }

    /** The items for reading. */
    public final List<Object> items() {
        return items;
    }

    private void writable() {
        if (readOnly) {
            throw new UnsupportedOperationException("the collection is read-only");
        }
    }

    private static int checked(int index, int limit) {
        if (index < 0 || index >= limit) {
            throw new ArgumentRangeException("index", "an index is 0 to " + (limit - 1) + ", but is " + index);
        }
        return index;
    }

    public final int indexOf(Object value, int from) {
        for (int i = from; i < items.size(); i++) {
            if (ValueEquality.equals(items.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    public final int indexOf(Object value) {
        return indexOf(value, 0);
    }

    @Override
    public boolean isFixedSize() {
        return readOnly;
    }

    @Override
    public Iterator<Object> iterator() {
        int expected = version;
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                if (version != expected) {
                    throw new ConcurrentModificationException("the collection was changed while it was enumerated");
                }
                return next < items.size();
            }

            @Override
            public Object next() {
                return items.get(next++);
            }
        };
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
