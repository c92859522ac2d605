package mediashell.dotnet.system.collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Collections.Stack. */
@DotNetType(
        value = "System.Collections.Stack",
        represents = SequenceObject.class,
        shared = true,
        parts = {SequenceMembers.class, ObjectSequenceMembers.class},
        interfaces = {"System.Collections.ICollection"})
final class StackMembers {

    private StackMembers() {}

    @DotNetConstructor
    static SequenceObject create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.ICollection") Object collection) {
        return new SequenceObject(type).fill(Enumerables.list(context, collection), true);
    }

    @DotNetMethod
    static void push(SequenceObject self, Object item) {
        self.addFirst(item);
    }

    @DotNetMethod
    static Object pop(SequenceObject self) {
        return self.removeFirst();
    }
}
