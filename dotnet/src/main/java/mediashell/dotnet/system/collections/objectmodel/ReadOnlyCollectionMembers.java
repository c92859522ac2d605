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

/** System.Collections.ObjectModel.ReadOnlyCollection. */
@DotNetType(
        value = "System.Collections.ObjectModel.ReadOnlyCollection`1",
        represents = ListObject.class,
        shared = true,
        typeParameters = {"T"},
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList"
        })
final class ReadOnlyCollectionMembers {

    private ReadOnlyCollectionMembers() {}

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
    static ListObject create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.Generic.IList`1[T]") Object list) {
        return ListObject.readOnly(type, Enumerables.list(context, list));
    }
}
