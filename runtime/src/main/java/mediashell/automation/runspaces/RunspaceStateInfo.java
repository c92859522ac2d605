package mediashell.automation.runspaces;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
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

    /** Opening is possible once. */
    void open() {
        if (!state.equals("BeforeOpen")) {
            throw wrongState("a runspace can be opened once, but this one is " + state);
        }
        state = "Opened";
    }

    /** @param running whether the session runs this very code, and so is open whatever it was told */
    void requireOpen(boolean running) {
        if (!running && !state.equals("Opened")) {
            throw wrongState("commands need a runspace that is open, but this one is " + state);
        }
    }

    private static RuntimeException wrongState(String message) {
        return SessionErrors.plain("System.Management.Automation.Runspaces.InvalidRunspaceStateException", message);
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.Runspaces.RunspaceState")
    Object state() {
        return EnumValue.of(FacadeTypes.require("System.Management.Automation.Runspaces.RunspaceState"), state);
    }
}
