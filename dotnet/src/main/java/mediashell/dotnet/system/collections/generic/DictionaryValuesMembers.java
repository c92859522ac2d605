package mediashell.dotnet.system.collections.generic;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.MapKeys;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** The values of a Dictionary. */
@DotNetType(
        value = "System.Collections.Generic.Dictionary`2+ValueCollection",
        represents = MapKeys.class,
        shared = true,
        typeParameters = {"TKey", "TValue"},
        interfaces = {"System.Collections.Generic.ICollection`1[TValue]", "System.Collections.ICollection"})
final class DictionaryValuesMembers {

    private DictionaryValuesMembers() {}

    @DotNetProperty
    static int count(MapKeys self) {
        return self.count();
    }

    @DotNetMethod
    static boolean contains(MapKeys self, @TypeName("TValue") Object item) {
        return self.contains(item);
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, MapKeys self, @TypeName("TValue[]") Object array, int index) {
        Dictionaries.copyTo(context, self, array, index);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(MapKeys self) {
        return Enumerables.enumerator(self);
    }
}
