package mediashell.dotnet.system.collections.specialized;

import java.util.List;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ListObject;

/** System.Collections.Specialized.StringCollection. */
@DotNetType(
        value = "System.Collections.Specialized.StringCollection",
        represents = ListObject.class,
        shared = true,
        interfaces = {"System.Collections.IList"})
final class StringCollectionMembers {

    private StringCollectionMembers() {}

    @DotNetConstructor
    static ListObject create(PSType type) {
        return new ListObject(type);
    }

    @DotNetProperty
    static int count(ListObject self) {
        return self.count();
    }

    @DotNetMethod
    static int add(ListObject self, String value) {
        self.add(value);
        return self.count() - 1;
    }

    @DotNetMethod
    static void addRange(ListObject self, String[] value) {
        self.change().addAll(List.of(value));
    }

    @DotNetMethod
    static boolean contains(ListObject self, String value) {
        return self.indexOf(value) >= 0;
    }

    @DotNetMethod
    static int indexOf(ListObject self, String value) {
        return self.indexOf(value);
    }

    @DotNetMethod
    static void clear(ListObject self) {
        self.change().clear();
    }

    @DotNetMethod
    static void remove(ListObject self, String value) {
        self.change().remove(value);
    }

    @DotNetMethod
    static void removeAt(ListObject self, int index) {
        self.removeAt(index);
    }

    @DotNetMethod
    static void insert(ListObject self, int index, String value) {
        self.insert(index, value);
    }

    @DotNetIndexer
    static String item(ListObject self, int index) {
        return (String) self.get(index);
    }

    @DotNetIndexer
    static void item(ListObject self, int index, String value) {
        self.set(index, value);
    }
}
