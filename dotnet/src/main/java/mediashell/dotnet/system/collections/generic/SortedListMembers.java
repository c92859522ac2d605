package mediashell.dotnet.system.collections.generic;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.collections.SortedMap;

/** System.Collections.Generic.SortedList. */
@DotNetType(
        value = "System.Collections.Generic.SortedList`2",
        represents = SortedMap.class,
        shared = true,
        parts = {SortedMapMembers.class},
        typeParameters = {"TKey", "TValue"},
        interfaces = {"System.Collections.Generic.IDictionary`2[TKey,TValue]", "System.Collections.IDictionary"})
final class SortedListMembers {

    private SortedListMembers() {}

    @DotNetMethod
    static @TypeName("TKey") Object getKeyAtIndex(SortedMap self, int index) {
        return self.keyAt(index);
    }

    @DotNetMethod
    static @TypeName("TValue") Object getValueAtIndex(SortedMap self, int index) {
        return self.get(self.keyAt(index));
    }

    @DotNetMethod
    static void removeAt(SortedMap self, int index) {
        self.remove(self.keyAt(index));
    }
}
