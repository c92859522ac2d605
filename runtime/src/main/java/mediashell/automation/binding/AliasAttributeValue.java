package mediashell.automation.binding;

import java.util.List;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.AliasAttribute as an object. */
@DotNetType(
        value = "System.Management.Automation.AliasAttribute",
        base = "System.Management.Automation.Internal.ParsingBaseAttribute")
public final class AliasAttributeValue {
    private final List<String> names;

    @DotNetConstructor
    public AliasAttributeValue(String... aliasNames) {
        this.names = List.of(aliasNames);
    }

    @DotNetProperty
    @TypeName("System.Object")
    public Object aliasNames() {
        return TypedArray.ofStrings(names);
    }

    public List<String> names() {
        return names;
    }
}
