package mediashell.dotnet.system.collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.MapKeys;

/** Members of the keys and of the values of a Hashtable. */
final class HashtableCollectionMembers {

    private HashtableCollectionMembers() {}

    @DotNetProperty
    static int count(MapKeys self) {
        return self.count();
    }

    @DotNetProperty
    static boolean isSynchronized(MapKeys self) {
        return false;
    }

    @DotNetProperty
    static Object syncRoot(MapKeys self) {
        return self;
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, MapKeys self, @TypeName("System.Array") Object array, int index) {
        Dictionaries.copyTo(context, self, array, index);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(MapKeys self) {
        return Enumerables.enumerator(self);
    }
}
