package mediashell.dotnet.system.collections.objectmodel;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.ObjectModel.Collection. */
@DotNetType(
        value = "System.Collections.ObjectModel.Collection`1",
        represents = ListObject.class,
        shared = true,
        parts = {ListReadingMembers.class, ListChangingMembers.class},
        typeParameters = {"T"},
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList"
        })
final class CollectionMembers {

    private CollectionMembers() {}

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
    static void clear(ListObject self) {
        self.change().clear();
    }
}
