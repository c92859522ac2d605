package mediashell.automation.runspaces;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.RunspacePoolStateInfo: whether the pool is open. */
@DotNetType("System.Management.Automation.RunspacePoolStateInfo")
public final class RunspacePoolStateInfo {

    private final String state;

    RunspacePoolStateInfo(String state) {
        this.state = state;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.Runspaces.RunspacePoolState")
    Object state() {
        return EnumValue.of(FacadeTypes.require("System.Management.Automation.Runspaces.RunspacePoolState"), state);
    }
}
