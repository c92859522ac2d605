package mediashell.dotnet.system.collections.generic;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.Generic.LinkedList. */
@DotNetType(
        value = "System.Collections.Generic.LinkedList`1",
        represents = LinkedListObject.class,
        shared = true,
        typeParameters = {"T"},
        interfaces = {"System.Collections.Generic.ICollection`1[T]", "System.Collections.ICollection"})
final class LinkedListMembers {

    private LinkedListMembers() {}

    @DotNetConstructor
    static LinkedListObject create(PSType type) {
        return new LinkedListObject(type);
    }

    @DotNetConstructor
    static LinkedListObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
        return new LinkedListObject(type).fill(Enumerables.list(context, collection));
    }

    @DotNetProperty
    static int count(LinkedListObject self) {
        return self.count();
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode first(LinkedListObject self) {
        return self.first();
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode last(LinkedListObject self) {
        return self.last();
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode addFirst(
            LinkedListObject self, @TypeName("T") Object value) {
        return self.insert(null, value);
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode addLast(
            LinkedListObject self, @TypeName("T") Object value) {
        return self.insert(self.last(), value);
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode addAfter(
            LinkedListObject self,
            @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode node,
            @TypeName("T") Object value) {
        return self.insert(self.require(node), value);
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode addBefore(
            LinkedListObject self,
            @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode node,
            @TypeName("T") Object value) {
        return self.insert(self.require(node).previous(), value);
    }

    @DotNetMethod
    static void addFirst(
            LinkedListObject self, @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode node) {
        self.link(null, node);
    }

    @DotNetMethod
    static void addLast(
            LinkedListObject self, @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode node) {
        self.link(self.last(), node);
    }

    @DotNetMethod
    static void addAfter(
            LinkedListObject self,
            @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode node,
            @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode newNode) {
        self.link(self.require(node), newNode);
    }

    @DotNetMethod
    static void addBefore(
            LinkedListObject self,
            @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode node,
            @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode newNode) {
        self.link(self.require(node).previous(), newNode);
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode findLast(
            LinkedListObject self, @TypeName("T") Object value) {
        return self.findLast(value);
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, LinkedListObject self, @TypeName("T[]") Object array, int index) {
        Dictionaries.copyTo(context, self, array, index);
    }

    @DotNetMethod
    static boolean remove(LinkedListObject self, @TypeName("T") Object value) {
        LinkedListNode node = self.find(value);
        if (node != null) {
            self.remove(node);
        }
        return node != null;
    }

    @DotNetMethod
    static void remove(
            LinkedListObject self, @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode node) {
        self.remove(node);
    }

    @DotNetMethod
    static void removeFirst(LinkedListObject self) {
        self.remove(self.first());
    }

    @DotNetMethod
    static void removeLast(LinkedListObject self) {
        self.remove(self.last());
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.LinkedListNode`1[T]") LinkedListNode find(
            LinkedListObject self, @TypeName("T") Object value) {
        return self.find(value);
    }

    @DotNetMethod
    static boolean contains(LinkedListObject self, @TypeName("T") Object value) {
        return self.find(value) != null;
    }

    @DotNetMethod
    static void clear(LinkedListObject self) {
        self.clear();
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(LinkedListObject self) {
        return Enumerables.enumerator(self);
    }
}
