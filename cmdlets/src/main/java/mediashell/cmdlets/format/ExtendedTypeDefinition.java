package mediashell.cmdlets.format;

import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;

/** Type names and their views (System.Management.Automation.ExtendedTypeDefinition). */
@DotNetType("System.Management.Automation.ExtendedTypeDefinition")
public record ExtendedTypeDefinition(List<String> names, List<FormatViewDefinition> views) {

    private static final String LIST = "System.Collections.Generic.List`1";

    @DotNetProperty
    @TypeName("System.Collections.Generic.List`1[System.String]")
    public ListObject typeNames() {
        return list(Types.STRING, names);
    }

    @DotNetProperty
    public String typeName() {
        return names.getFirst();
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.List`1[System.Management.Automation.FormatViewDefinition]")
    public ListObject formatViewDefinition() {
        return list(FacadeTypes.require("System.Management.Automation.FormatViewDefinition"), views);
    }

    private static ListObject list(PSType element, List<?> items) {
        return new ListObject(GenericType.of(FacadeTypes.require(LIST), List.of(element)), items);
    }

    @Override
    public String toString() {
        return typeName();
    }
}
