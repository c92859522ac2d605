package mediashell.dotnet.system.collections.objectmodel;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.Lists;

/** What all collections of the namespace tell of their items. */
final class ListReadingMembers {

    private ListReadingMembers() {}

    @DotNetProperty
    static int count(ListObject self) {
        return self.count();
    }

    @DotNetMethod
    static boolean contains(ListObject self, @TypeName("T") Object item) {
        return self.indexOf(item) >= 0;
    }

    @DotNetMethod
    static int indexOf(ListObject self, @TypeName("T") Object item) {
        return self.indexOf(item);
    }

    @DotNetIndexer
    static @TypeName("T") Object item(ListObject self, int index) {
        return self.get(index);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(ListObject self) {
        return Enumerables.enumerator(self);
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, ListObject self, @TypeName("T[]") Object array, int index) {
        Lists.copyTo(context, self, array, index);
    }
}
