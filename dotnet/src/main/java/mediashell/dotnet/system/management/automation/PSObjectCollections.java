package mediashell.dotnet.system.management.automation;

import java.util.List;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** The collection types that the engine's own objects return. */
final class PSObjectCollections {

    private static final String COLLECTION = "System.Collections.ObjectModel.Collection`1";

    private PSObjectCollections() {}

    static PSType ofStrings() {
        return GenericType.of(FacadeTypes.require(COLLECTION), List.of(Types.STRING));
    }
}
