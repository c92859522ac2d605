package mediashell.dotnet.system.collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Collections.Queue. */
@DotNetType(
        value = "System.Collections.Queue",
        represents = SequenceObject.class,
        shared = true,
        interfaces = {"System.Collections.ICollection"})
final class QueueMembers {

    private QueueMembers() {}

    @DotNetConstructor
    static SequenceObject create(PSType type) {
        return new SequenceObject(type);
    }

    @DotNetConstructor
    static SequenceObject create(PSType type, int capacity) {
        return new SequenceObject(type);
    }

    @DotNetConstructor
    static SequenceObject create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.ICollection") Object collection) {
        return new SequenceObject(type).fill(Enumerables.list(context, collection), false);
    }

    @DotNetProperty
    static int count(SequenceObject self) {
        return self.count();
    }

    @DotNetMethod
    static void clear(SequenceObject self) {
        self.clear();
    }

    @DotNetMethod
    static boolean contains(SequenceObject self, Object item) {
        return self.contains(item);
    }

    @DotNetMethod
    static @TypeName("System.Object[]") Object toArray(SequenceObject self) {
        return self.toArray();
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(SequenceObject self) {
        return Enumerables.enumerator(self);
    }

    @DotNetMethod
    static void copyTo(
            ExecutionContext context, SequenceObject self, @TypeName("System.Array") Object array, int index) {
        Dictionaries.copyTo(context, self, array, index);
    }

    @DotNetMethod
    static void enqueue(SequenceObject self, Object item) {
        self.addLast(item);
    }

    @DotNetMethod
    static Object dequeue(SequenceObject self) {
        return self.removeFirst();
    }

    @DotNetMethod
    static Object peek(SequenceObject self) {
        return self.first();
    }
}
