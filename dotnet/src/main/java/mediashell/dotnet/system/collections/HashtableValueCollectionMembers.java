package mediashell.dotnet.system.collections;

import mediashell.automation.types.DotNetType;
import mediashell.automation.values.MapKeys;

/** The values of a Hashtable. */
@DotNetType(
        value = "System.Collections.Hashtable+ValueCollection",
        represents = MapKeys.class,
        shared = true,
        parts = {HashtableCollectionMembers.class},
        interfaces = {"System.Collections.ICollection"})
final class HashtableValueCollectionMembers {

    private HashtableValueCollectionMembers() {}
}
