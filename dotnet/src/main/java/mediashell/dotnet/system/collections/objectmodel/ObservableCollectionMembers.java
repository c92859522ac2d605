package mediashell.dotnet.system.collections.objectmodel;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.Lists;

/** System.Collections.ObjectModel.ObservableCollection. */
@DotNetType(
        value = "System.Collections.ObjectModel.ObservableCollection`1",
        represents = ListObject.class,
        shared = true,
        typeParameters = {"T"},
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList"
        })
final class ObservableCollectionMembers {

    private ObservableCollectionMembers() {}

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

    @DotNetConstructor
    static ListObject create(PSType type) {
        return new ListObject(type);
    }

    @DotNetConstructor
    static ListObject create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.Generic.IList`1[T]") Object list) {
        return new ListObject(type, Enumerables.list(context, list));
    }

    @DotNetMethod
    static void add(ListObject self, @TypeName("T") Object item) {
        self.add(item);
    }

    @DotNetMethod
    static void clear(ListObject self) {
        self.change().clear();
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
