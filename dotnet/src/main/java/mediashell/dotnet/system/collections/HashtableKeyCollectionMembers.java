package mediashell.dotnet.system.collections;

import mediashell.automation.types.DotNetType;
import mediashell.automation.values.MapKeys;

/** The keys of a Hashtable. */
@DotNetType(
        value = "System.Collections.Hashtable+KeyCollection",
        represents = MapKeys.class,
        shared = true,
        parts = {HashtableCollectionMembers.class},
        interfaces = {"System.Collections.ICollection"})
final class HashtableKeyCollectionMembers {

    private HashtableKeyCollectionMembers() {}
}
