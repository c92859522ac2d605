package mediashell.dotnet.system.collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Collections.Queue. */
@DotNetType(
        value = "System.Collections.Queue",
        represents = SequenceObject.class,
        shared = true,
        parts = {SequenceMembers.class, ObjectSequenceMembers.class},
        interfaces = {"System.Collections.ICollection"})
final class QueueMembers {

    private QueueMembers() {}

    @DotNetConstructor
    static SequenceObject create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.ICollection") Object collection) {
        return new SequenceObject(type).fill(Enumerables.list(context, collection), false);
    }

    @DotNetMethod
    static void enqueue(SequenceObject self, Object item) {
        self.addLast(item);
    }

    @DotNetMethod
    static Object dequeue(SequenceObject self) {
        return self.removeFirst();
    }
}
