package mediashell.dotnet.system.collections;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Collections.Hashtable. */
@DotNetType(
        value = "System.Collections.Hashtable",
        represents = mediashell.automation.values.Hashtable.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.Collections.IDictionary", "System.ICloneable"})
final class HashtableMembers {

    private HashtableMembers() {}
}
