package mediashell.dotnet.system.collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.TypeName;

/** Members that every queue, stack and bag has, whatever the type of its items. */
public final class SequenceMembers {

    private SequenceMembers() {}

    @DotNetProperty
    public static int count(SequenceObject self) {
        return self.count();
    }

    @DotNetMethod
    public static void clear(SequenceObject self) {
        self.clear();
    }

    @DotNetMethod
    public static @TypeName("System.Collections.IEnumerator") Object getEnumerator(SequenceObject self) {
        return Enumerables.enumerator(self);
    }

    @DotNetMethod
    public static void copyTo(
            ExecutionContext context, SequenceObject self, @TypeName("System.Array") Object array, int index) {
        Dictionaries.copyTo(context, self, array, index);
    }
}
