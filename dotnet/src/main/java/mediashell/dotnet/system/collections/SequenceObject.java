package mediashell.dotnet.system.collections;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.ValueEquality;

/** The queues and stacks of .NET, generic or not, and the unordered bags; the type says which. */
public final class SequenceObject implements CollectionValue, DotNetObject {

    private static final Object NULL = new Object();
    private final PSType type;
    private final ArrayDeque<Object> items = new ArrayDeque<>();

    public SequenceObject(PSType type) {
        this.type = type;
    }

    @Override
    public PSType psType() {
        return type;
    }

    @Override
    public int count() {
        return items.size();
    }

    private static Object mask(Object item) {
        return item == null ? NULL : item;
    }

    private static Object unmask(Object item) {
        return item == NULL ? null : item;
    }

    public void addLast(Object item) {
        items.addLast(mask(item));
    }

    public void addFirst(Object item) {
        items.addFirst(mask(item));
    }

    /** Adds all items of a collection one by one, at the end or at the front. */
    public SequenceObject fill(List<Object> more, boolean atFront) {
        more.forEach(item -> {
            if (atFront) {
                addFirst(item);
            } else {
                addLast(item);
            }
        });
        return this;
    }

    public Object removeFirst() {
        requireItem();
        return unmask(items.removeFirst());
    }

    public Object first() {
        requireItem();
        return unmask(items.getFirst());
    }

    private void requireItem() {
        if (items.isEmpty()) {
            throw new IllegalStateException("the collection is empty");
        }
    }

    /** Takes the first item into a reference; false when there is none. */
    public boolean tryTake(PSReference result, boolean remove) {
        boolean any = !items.isEmpty();
        result.setValue(any ? (remove ? removeFirst() : first()) : null);
        return any;
    }

    public boolean contains(Object item) {
        return toList().stream().anyMatch(other -> ValueEquality.equals(other, item));
    }

    public void clear() {
        items.clear();
    }

    public List<Object> toList() {
        List<Object> list = new ArrayList<>();
        items.forEach(item -> list.add(unmask(item)));
        return list;
    }

    @Override
    public Iterator<Object> iterator() {
        return toList().iterator();
    }

    public Object toArray() {
        PSType element = type.typeArguments().isEmpty()
                ? Types.OBJECT
                : type.typeArguments().getFirst();
        Object array = ArrayAccess.create(element, items.size());
        int index = 0;
        for (Object item : this) {
            ArrayAccess.set(array, index++, item);
        }
        return array;
    }
}
