package mediashell.dotnet.system.collections.objectmodel;

import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.collections.Lists;

/** What changes the items of the collections that are not read-only. */
final class ListChangingMembers {

    private ListChangingMembers() {}

    @DotNetMethod
    static void add(ListObject self, @TypeName("T") Object item) {
        self.add(item);
    }

    @DotNetMethod
    static void insert(ListObject self, int index, @TypeName("T") Object item) {
        self.insert(index, item);
    }

    @DotNetMethod
    static boolean remove(ListObject self, @TypeName("T") Object item) {
        return Lists.remove(self, item);
    }

    @DotNetMethod
    static void removeAt(ListObject self, int index) {
        self.removeAt(index);
    }

    @DotNetIndexer
    static void item(ListObject self, int index, @TypeName("T") Object value) {
        self.set(index, value);
    }
}
