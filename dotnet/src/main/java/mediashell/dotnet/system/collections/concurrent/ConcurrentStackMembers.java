package mediashell.dotnet.system.collections.concurrent;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.SequenceMembers;
import mediashell.dotnet.system.collections.SequenceObject;
import mediashell.dotnet.system.collections.TypedSequenceMembers;

/** System.Collections.Concurrent.ConcurrentStack`1. */
@DotNetType(
        value = "System.Collections.Concurrent.ConcurrentStack`1",
        represents = SequenceObject.class,
        shared = true,
        parts = {SequenceMembers.class, TypedSequenceMembers.class},
        typeParameters = {"T"},
        interfaces = {"System.Collections.Generic.IReadOnlyCollection`1[T]", "System.Collections.ICollection"})
final class ConcurrentStackMembers {

    private ConcurrentStackMembers() {}

    @DotNetConstructor
    static SequenceObject create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object collection) {
        return new SequenceObject(type).fill(Enumerables.list(context, collection), true);
    }

    @DotNetProperty
    static boolean isEmpty(SequenceObject self) {
        return self.count() == 0;
    }

    @DotNetMethod
    static void push(SequenceObject self, @TypeName("T") Object item) {
        self.addFirst(item);
    }

    @DotNetMethod
    static boolean tryPop(SequenceObject self, @TypeName("T") PSReference result) {
        return self.tryTake(result, true);
    }
}
