package mediashell.dotnet.system.management.automation;

import mediashell.automation.ScriptBlock;
import mediashell.automation.members.PSScriptProperty;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.PSScriptProperty. */
@DotNetType(
        value = "System.Management.Automation.PSScriptProperty",
        represents = PSScriptProperty.class,
        base = "System.Management.Automation.PSPropertyInfo")
final class PSScriptPropertyMembers {

    private PSScriptPropertyMembers() {}

    @DotNetConstructor
    static PSScriptProperty create(String name, ScriptBlock getterScript) {
        return new PSScriptProperty(name, getterScript, null);
    }

    @DotNetConstructor
    static PSScriptProperty create(String name, ScriptBlock getterScript, ScriptBlock setterScript) {
        return new PSScriptProperty(name, getterScript, setterScript);
    }

    @DotNetProperty
    static ScriptBlock getterScript(Object self) {
        return ((PSScriptProperty) BoundMember.memberOf(self)).getter();
    }

    @DotNetProperty
    static ScriptBlock setterScript(Object self) {
        return ((PSScriptProperty) BoundMember.memberOf(self)).setter();
    }
}
