package mediashell.dotnet.system.collections.generic;

import java.util.Comparator;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TupleValue;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.Generic.PriorityQueue`2: the lowest priority leaves first. */
@DotNetType(
        value = "System.Collections.Generic.PriorityQueue`2",
        represents = PriorityQueueObject.class,
        shared = true,
        typeParameters = {"TElement", "TPriority"})
final class PriorityQueueMembers {

    private PriorityQueueMembers() {}

    @DotNetConstructor
    static PriorityQueueObject create(ExecutionContext context, PSType type) {
        return new PriorityQueueObject(type, Comparers.natural(context));
    }

    @DotNetConstructor
    static PriorityQueueObject create(ExecutionContext context, PSType type, int initialCapacity) {
        return create(context, type);
    }

    @DotNetConstructor
    static PriorityQueueObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IComparer`1[TPriority]") Object comparer) {
        Comparator<Object> order = Comparers.of(context, comparer);
        return new PriorityQueueObject(type, order);
    }

    @DotNetProperty
    static int count(PriorityQueueObject self) {
        return self.count();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object unorderedItems(
            ExecutionContext context, PriorityQueueObject self) {
        return self.unordered(node -> TupleValue.pair(self.psType().typeArguments(), node.element(), node.priority()));
    }

    @DotNetMethod
    static void enqueue(
            PriorityQueueObject self, @TypeName("TElement") Object element, @TypeName("TPriority") Object priority) {
        self.enqueue(element, priority);
    }

    @DotNetMethod
    static void enqueueRange(
            ExecutionContext context,
            PriorityQueueObject self,
            @TypeName("System.Collections.Generic.IEnumerable`1[TElement]") Object elements,
            @TypeName("TPriority") Object priority) {
        Enumerables.list(context, elements).forEach(element -> self.enqueue(element, priority));
    }

    @DotNetMethod
    static @TypeName("TElement") Object dequeue(PriorityQueueObject self) {
        return self.dequeue().element();
    }

    @DotNetMethod
    static @TypeName("TElement") Object peek(PriorityQueueObject self) {
        return self.peek().element();
    }

    @DotNetMethod
    static boolean tryDequeue(
            PriorityQueueObject self,
            @TypeName("TElement") PSReference element,
            @TypeName("TPriority") PSReference priority) {
        boolean any = tryPeek(self, element, priority);
        if (any) {
            self.dequeue();
        }
        return any;
    }

    @DotNetMethod
    static boolean tryPeek(
            PriorityQueueObject self,
            @TypeName("TElement") PSReference element,
            @TypeName("TPriority") PSReference priority) {
        boolean any = self.count() > 0;
        var types = self.psType().typeArguments();
        element.setValue(any ? self.peek().element() : DefaultValues.of(types.getFirst()));
        priority.setValue(any ? self.peek().priority() : DefaultValues.of(types.getLast()));
        return any;
    }

    /** Adds, then takes the lowest: the element given when none is lower. */
    @DotNetMethod
    static @TypeName("TElement") Object enqueueDequeue(
            PriorityQueueObject self, @TypeName("TElement") Object element, @TypeName("TPriority") Object priority) {
        self.enqueue(element, priority);
        return self.dequeue().element();
    }

    @DotNetMethod
    static @TypeName("TElement") Object dequeueEnqueue(
            PriorityQueueObject self, @TypeName("TElement") Object element, @TypeName("TPriority") Object priority) {
        Object lowest = self.dequeue().element();
        self.enqueue(element, priority);
        return lowest;
    }

    @DotNetMethod
    static boolean remove(
            PriorityQueueObject self,
            @TypeName("TElement") Object element,
            @TypeName("TElement") PSReference removedElement,
            @TypeName("TPriority") PSReference priority) {
        int index = self.indexOf(element);
        var types = self.psType().typeArguments();
        PriorityQueueObject.Node node = index < 0 ? null : self.nodes().get(index);
        removedElement.setValue(node == null ? DefaultValues.of(types.getFirst()) : node.element());
        priority.setValue(node == null ? DefaultValues.of(types.getLast()) : node.priority());
        if (node != null) {
            self.removeAt(index);
        }
        return node != null;
    }

    @DotNetMethod
    static void clear(PriorityQueueObject self) {
        self.clear();
    }

    @DotNetMethod
    static int ensureCapacity(PriorityQueueObject self, int capacity) {
        return Math.max(capacity, self.count());
    }

    @DotNetMethod
    static void trimExcess(PriorityQueueObject self) {
        // There is no spare room to give back.
    }
}
