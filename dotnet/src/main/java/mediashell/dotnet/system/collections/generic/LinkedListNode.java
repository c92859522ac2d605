package mediashell.dotnet.system.collections.generic;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** One place of a {@code LinkedList<T>}. */
@DotNetType(value = "System.Collections.Generic.LinkedListNode`1", shared = true, typeParameters = "T")
public final class LinkedListNode implements DotNetObject {

    private final PSType type;
    private LinkedListObject owner;
    private Object value;
    private LinkedListNode previous;
    private LinkedListNode next;

    LinkedListNode(PSType type, Object value) {
        this.type = type;
        this.value = value;
    }

    @DotNetConstructor
    static LinkedListNode create(PSType type, @TypeName("T") Object value) {
        return new LinkedListNode(type, value);
    }

    void owner(LinkedListObject list) {
        owner = list;
    }

    void link(LinkedListNode before, LinkedListNode after) {
        previous = before;
        next = after;
    }

    @Override
    public PSType psType() {
        return type;
    }

    @DotNetProperty
    @TypeName("T")
    Object value() {
        return value;
    }

    @DotNetProperty
    void value(@TypeName("T") Object newValue) {
        value = newValue;
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.LinkedListNode`1[T]")
    LinkedListNode previous() {
        return previous;
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.LinkedListNode`1[T]")
    LinkedListNode next() {
        return next;
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.LinkedList`1[T]")
    LinkedListObject list() {
        return owner;
    }
}
