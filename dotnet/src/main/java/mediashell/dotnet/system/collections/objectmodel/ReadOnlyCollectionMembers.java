package mediashell.dotnet.system.collections.objectmodel;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.ObjectModel.ReadOnlyCollection. */
@DotNetType(
        value = "System.Collections.ObjectModel.ReadOnlyCollection`1",
        represents = ListObject.class,
        shared = true,
        parts = {ListReadingMembers.class},
        typeParameters = {"T"},
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList"
        })
final class ReadOnlyCollectionMembers {

    private ReadOnlyCollectionMembers() {}

    @DotNetConstructor
    static ListObject create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.Generic.IList`1[T]") Object list) {
        return ListObject.readOnly(type, Enumerables.list(context, list));
    }
}
