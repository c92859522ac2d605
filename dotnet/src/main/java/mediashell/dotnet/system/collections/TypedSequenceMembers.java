package mediashell.dotnet.system.collections;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;

/** Members that the generic queues, stacks and bags share; their type parameter is T. */
public final class TypedSequenceMembers {

    private TypedSequenceMembers() {}

    @DotNetConstructor
    public static SequenceObject create(PSType type) {
        return new SequenceObject(type);
    }

    @DotNetMethod
    public static boolean contains(SequenceObject self, @TypeName("T") Object item) {
        return self.contains(item);
    }

    @DotNetMethod
    public static @TypeName("T[]") Object toArray(SequenceObject self) {
        return self.toArray();
    }

    @DotNetMethod
    public static boolean tryPeek(SequenceObject self, @TypeName("T") PSReference result) {
        return self.tryTake(result, false);
    }
}
