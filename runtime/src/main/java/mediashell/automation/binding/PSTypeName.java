package mediashell.automation.binding;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;

/**
 * A type by its name, whether or not it exists (System.Management.Automation.PSTypeName).
 *
 * @param name the full name
 */
@DotNetType("System.Management.Automation.PSTypeName")
public record PSTypeName(String name) {

    /** The name, as the property that scripts read. */
    @DotNetProperty("Name")
    public String typeName() {
        return name;
    }

    /** The type, or null when there is none. */
    @DotNetProperty
    @TypeName("System.Type")
    public Object type() {
        return FacadeTypes.find(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
