package mediashell.dotnet.system.collections.objectmodel;

import mediashell.automation.types.DotNetType;
import mediashell.automation.values.ListObject;

/** System.Collections.ObjectModel.Collection. */
@DotNetType(
        value = "System.Collections.ObjectModel.Collection`1",
        represents = ListObject.class,
        shared = true,
        typeParameters = "T",
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList"
        })
final class CollectionMembers {

    private CollectionMembers() {}
}
