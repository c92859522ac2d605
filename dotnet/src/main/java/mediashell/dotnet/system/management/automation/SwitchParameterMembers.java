package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Management.Automation.SwitchParameter. */
@DotNetType(
        value = "System.Management.Automation.SwitchParameter",
        represents = mediashell.automation.values.SwitchParameter.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {})
final class SwitchParameterMembers {

    private SwitchParameterMembers() {}
}
