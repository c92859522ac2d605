package mediashell.dotnet.system.collections.generic;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.SequenceObject;

/** System.Collections.Generic.Queue`1. */
@DotNetType(
        value = "System.Collections.Generic.Queue`1",
        represents = SequenceObject.class,
        shared = true,
        typeParameters = {"T"},
        interfaces = {"System.Collections.Generic.IReadOnlyCollection`1[T]", "System.Collections.ICollection"})
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
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
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
    static boolean contains(SequenceObject self, @TypeName("T") Object item) {
        return self.contains(item);
    }

    @DotNetMethod
    static @TypeName("T[]") Object toArray(SequenceObject self) {
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
    static void enqueue(SequenceObject self, @TypeName("T") Object item) {
        self.addLast(item);
    }

    @DotNetMethod
    static @TypeName("T") Object dequeue(SequenceObject self) {
        return self.removeFirst();
    }

    @DotNetMethod
    static @TypeName("T") Object peek(SequenceObject self) {
        return self.first();
    }

    @DotNetMethod
    static boolean tryDequeue(SequenceObject self, @TypeName("T") PSReference result) {
        return self.tryTake(result, true);
    }

    @DotNetMethod
    static boolean tryPeek(SequenceObject self, @TypeName("T") PSReference result) {
        return self.tryTake(result, false);
    }
}
