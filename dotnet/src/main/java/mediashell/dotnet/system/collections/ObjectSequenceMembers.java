package mediashell.dotnet.system.collections;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** Members that the queue and the stack of objects share. */
final class ObjectSequenceMembers {

    private ObjectSequenceMembers() {}

    @DotNetConstructor
    static SequenceObject create(PSType type) {
        return new SequenceObject(type);
    }

    @DotNetConstructor
    static SequenceObject create(PSType type, int capacity) {
        return new SequenceObject(type);
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
    static Object peek(SequenceObject self) {
        return self.first();
    }
}
