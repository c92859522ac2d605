package mediashell.cmdlets.utility;

import mediashell.automation.members.PSMemberType;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** A line of Get-Member (Microsoft.PowerShell.Commands.MemberDefinition). */
@DotNetType("Microsoft.PowerShell.Commands.MemberDefinition")
public final class MemberDefinition {

    private final String typeName;
    private final String name;
    private final PSMemberType memberType;
    private final String definition;

    MemberDefinition(String typeName, String name, PSMemberType memberType, String definition) {
        this.typeName = typeName;
        this.name = name;
        this.memberType = memberType;
        this.definition = definition;
    }

    @DotNetProperty
    public String typeName() {
        return typeName;
    }

    @DotNetProperty
    public String name() {
        return name;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSMemberTypes")
    public Object memberType() {
        return EnumValue.of(FacadeTypes.require("System.Management.Automation.PSMemberTypes"), memberType.name());
    }

    @DotNetProperty
    public String definition() {
        return definition;
    }

    @Override
    public String toString() {
        return definition;
    }
}
