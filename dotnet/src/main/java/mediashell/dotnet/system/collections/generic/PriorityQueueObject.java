package mediashell.dotnet.system.collections.generic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;
import mediashell.automation.values.CollectionValue;

/**
 * {@code PriorityQueue<TElement,TPriority>}: a heap of four children a node as .NET's, so that elements of equal priority leave in the same
 * order. Not enumerable for scripts.
 */
public final class PriorityQueueObject implements DotNetObject {

    private static final int CHILDREN = 4;

    record Node(Object element, Object priority) {}

    private final PSType type;
    private final Comparator<Object> comparer;
    private final List<Node> nodes = new ArrayList<>();

    PriorityQueueObject(PSType type, Comparator<Object> comparer) {
        this.type = type;
        this.comparer = comparer;
    }

    @Override
    public PSType psType() {
        return type;
    }

    int count() {
        return nodes.size();
    }

    void clear() {
        nodes.clear();
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    void enqueue(Object element, Object priority) {
        Node node = new Node(element, priority);
        nodes.add(node);
        moveUp(node, nodes.size() - 1);
    }

    /** The element of the lowest priority. */
    Node peek() {
        if (nodes.isEmpty()) {
            throw new IllegalStateException("Queue empty.");
        }
        return nodes.getFirst();
    }

    Node dequeue() {
        Node root = peek();
        removeAt(0);
        return root;
    }

    void removeAt(int index) {
        Node last = nodes.removeLast();
        if (index == nodes.size()) {
            return;
        }
        if (index > 0 && comparer.compare(last.priority, nodes.get(parent(index)).priority) < 0) {
            moveUp(last, index);
        } else {
            moveDown(last, index);
        }
    }

    private static int parent(int index) {
        return (index - 1) / CHILDREN;
    }

    private void moveUp(Node node, int from) {
        int index = from;
        while (index > 0 && comparer.compare(node.priority, nodes.get(parent(index)).priority) < 0) {
            nodes.set(index, nodes.get(parent(index)));
            index = parent(index);
        }
        nodes.set(index, node);
    }

    private void moveDown(Node node, int from) {
        int index = from;
        for (int child = leastChild(index); child >= 0; child = leastChild(index)) {
            if (comparer.compare(node.priority, nodes.get(child).priority) <= 0) {
                break;
            }
            nodes.set(index, nodes.get(child));
            index = child;
        }
        nodes.set(index, node);
    }

    private int leastChild(int index) {
        int first = index * CHILDREN + 1;
        int least = first < nodes.size() ? first : -1;
        for (int child = first + 1; child < Math.min(first + CHILDREN, nodes.size()); child++) {
            if (comparer.compare(nodes.get(child).priority, nodes.get(least).priority) < 0) {
                least = child;
            }
        }
        return least;
    }

    int indexOf(Object element) {
        for (int i = 0; i < nodes.size(); i++) {
            if (mediashell.automation.values.ValueEquality.equals(nodes.get(i).element, element)) {
                return i;
            }
        }
        return -1;
    }

    /** UnorderedItems: pairs of element and priority as the heap holds them. */
    CollectionValue unordered(java.util.function.Function<Node, Object> pair) {
        return new Unordered(pair);
    }

    private final class Unordered implements CollectionValue {

        private final java.util.function.Function<Node, Object> pair;

        Unordered(java.util.function.Function<Node, Object> pair) {
            this.pair = pair;
        }

        @Override
        public int count() {
            return nodes.size();
        }

        @Override
        public Iterator<Object> iterator() {
            return nodes.stream().map(pair).toList().iterator();
        }
    }
}
