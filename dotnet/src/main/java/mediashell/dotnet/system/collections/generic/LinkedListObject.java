package mediashell.dotnet.system.collections.generic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.ValueEquality;

/** {@code LinkedList<T>}: a list whose nodes scripts may hold. */
public final class LinkedListObject implements CollectionValue, DotNetObject {

    private final PSType type;
    private LinkedListNode first;
    private LinkedListNode last;
    private int count;

    public LinkedListObject(PSType type) {
        this.type = type;
    }

    @Override
    public PSType psType() {
        return type;
    }

    PSType nodeType() {
        return GenericType.of(FacadeTypes.require("System.Collections.Generic.LinkedListNode`1"), type.typeArguments());
    }

    LinkedListObject fill(List<Object> items) {
        items.forEach(item -> insert(last, item));
        return this;
    }

    LinkedListNode first() {
        return first;
    }

    LinkedListNode last() {
        return last;
    }

    /** Puts an item behind a node; null means at the front. */
    LinkedListNode insert(LinkedListNode after, Object item) {
        return link(after, new LinkedListNode(nodeType(), item));
    }

    /** Puts a free node behind another one; null means at the front. */
    LinkedListNode link(LinkedListNode after, LinkedListNode node) {
        if (node.list() != null) {
            throw new IllegalStateException("The LinkedList node already belongs to a LinkedList.");
        }
        node.owner(this);
        LinkedListNode next = after == null ? first : after.next();
        node.link(after, next);
        if (after == null) {
            first = node;
        } else {
            after.link(after.previous(), node);
        }
        if (next == null) {
            last = node;
        } else {
            next.link(node, next.next());
        }
        count++;
        return node;
    }

    void remove(LinkedListNode node) {
        if (node == null) {
            throw new IllegalStateException("The LinkedList is empty.");
        }
        require(node);
        if (node.previous() == null) {
            first = node.next();
        } else {
            node.previous().link(node.previous().previous(), node.next());
        }
        if (node.next() == null) {
            last = node.previous();
        } else {
            node.next().link(node.previous(), node.next().next());
        }
        count--;
        node.owner(null);
        node.link(null, null);
    }

    /** The node, when it is one of this list. */
    LinkedListNode require(LinkedListNode node) {
        if (node == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'node')");
        } else if (node.list() != this) {
            throw new IllegalStateException("The LinkedList node does not belong to current LinkedList.");
        }
        return node;
    }

    LinkedListNode findLast(Object item) {
        for (LinkedListNode node = last; node != null; node = node.previous()) {
            if (ValueEquality.equals(node.value(), item)) {
                return node;
            }
        }
        return null;
    }

    LinkedListNode find(Object item) {
        for (LinkedListNode node = first; node != null; node = node.next()) {
            if (ValueEquality.equals(node.value(), item)) {
                return node;
            }
        }
        return null;
    }

    void clear() {
        while (first != null) {
            remove(first);
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Iterator<Object> iterator() {
        List<Object> items = new ArrayList<>();
        for (LinkedListNode node = first; node != null; node = node.next()) {
            items.add(node.value());
        }
        return items.iterator();
    }
}
