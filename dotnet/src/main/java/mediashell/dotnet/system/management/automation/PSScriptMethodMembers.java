package mediashell.dotnet.system.management.automation;

import mediashell.automation.ScriptBlock;
import mediashell.automation.members.PSScriptMethod;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.PSScriptMethod. */
@DotNetType(
        value = "System.Management.Automation.PSScriptMethod",
        represents = PSScriptMethod.class,
        base = "System.Management.Automation.PSMethodInfo")
final class PSScriptMethodMembers {

    private PSScriptMethodMembers() {}

    @DotNetConstructor
    static PSScriptMethod create(String name, ScriptBlock script) {
        return new PSScriptMethod(name, script);
    }

    @DotNetProperty
    static ScriptBlock script(Object self) {
        return ((PSScriptMethod) BoundMember.memberOf(self)).script();
    }

    @DotNetMethod
    static Object invoke(ExecutionContext context, Object self, Object... arguments) {
        return ((PSScriptMethod) BoundMember.memberOf(self)).invoke(context, BoundMember.targetOf(self), arguments);
    }
}
