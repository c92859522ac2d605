package mediashell.automation.runspaces;

import java.util.List;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;

/** System.Management.Automation.PSDataCollection. */
@DotNetType(
        value = "System.Management.Automation.PSDataCollection`1",
        represents = ListObject.class,
        shared = true,
        typeParameters = {"T"},
        interfaces = {"System.Collections.Generic.IList`1[T]", "System.Collections.IList"})
final class PSDataCollectionMembers {

    private PSDataCollectionMembers() {}

    /** An empty collection of values of any type. */
    static ListObject create() {
        return new ListObject(GenericType.of(
                FacadeTypes.require("System.Management.Automation.PSDataCollection`1"), List.of(Types.PS_OBJECT)));
    }

    @DotNetConstructor
    static ListObject create(PSType type) {
        return new ListObject(type);
    }

    @DotNetProperty
    static int count(ListObject self) {
        return self.count();
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
    static @TypeName("System.Object") Object readAll(ListObject self) {
        ListObject all = new ListObject(self.psType(), self.items());
        self.change().clear();
        return all;
    }

    @DotNetIndexer
    static @TypeName("T") Object item(ListObject self, int index) {
        return self.get(index);
    }
}
