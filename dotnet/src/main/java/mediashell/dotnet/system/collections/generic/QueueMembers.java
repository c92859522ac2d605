package mediashell.dotnet.system.collections.generic;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.SequenceMembers;
import mediashell.dotnet.system.collections.SequenceObject;
import mediashell.dotnet.system.collections.TypedSequenceMembers;

/** System.Collections.Generic.Queue`1. */
@DotNetType(
        value = "System.Collections.Generic.Queue`1",
        represents = SequenceObject.class,
        shared = true,
        parts = {SequenceMembers.class, TypedSequenceMembers.class},
        typeParameters = {"T"},
        interfaces = {"System.Collections.Generic.IReadOnlyCollection`1[T]", "System.Collections.ICollection"})
final class QueueMembers {

    private QueueMembers() {}

    @DotNetConstructor
    static SequenceObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
        return new SequenceObject(type).fill(Enumerables.list(context, collection), false);
    }

    @DotNetConstructor
    static SequenceObject create(PSType type, int capacity) {
        return new SequenceObject(type);
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
}
