package mediashell.automation.runspaces;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.RunspaceStateInfo: whether a runspace is open. */
@DotNetType("System.Management.Automation.RunspaceStateInfo")
public final class RunspaceStateInfo {

    private volatile String state = "BeforeOpen";

    /** The state of a session; one that runs scripts of its own is open. */
    static RunspaceStateInfo of(ExecutionContext session) {
        return session.service(RunspaceStateInfo.class, c -> new RunspaceStateInfo());
    }

    void change(String newState) {
        state = newState;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.Runspaces.RunspaceState")
    Object state() {
        return EnumValue.of(FacadeTypes.require("System.Management.Automation.Runspaces.RunspaceState"), state);
    }
}
