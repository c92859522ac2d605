package mediashell.cmdlets.utility;

import java.util.List;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;

/** Makes the .NET collections that cmdlets of this package hand out. */
final class NetCollections {

    private NetCollections() {}

    /** An empty {@code Collection<PSObject>}. */
    static ListObject psObjects() {
        return collectionOf(Types.PS_OBJECT);
    }

    /** An empty {@code Collection<T>}. */
    static ListObject collectionOf(PSType element) {
        PSType definition = FacadeTypes.find("System.Collections.ObjectModel.Collection`1");
        return definition == null
                ? ListObject.arrayList()
                : new ListObject(GenericType.of(definition, List.of(element)));
    }
}
