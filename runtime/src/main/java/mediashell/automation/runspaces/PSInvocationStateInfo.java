package mediashell.automation.runspaces;

import mediashell.automation.DotNetException;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.PSInvocationStateInfo: how a run stands, and why it failed. */
@DotNetType("System.Management.Automation.PSInvocationStateInfo")
public final class PSInvocationStateInfo {

    private final String state;
    private final DotNetException reason;

    PSInvocationStateInfo(String state, DotNetException reason) {
        this.state = state;
        this.reason = reason;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSInvocationState")
    Object state() {
        return EnumValue.of(FacadeTypes.require("System.Management.Automation.PSInvocationState"), state);
    }

    @DotNetProperty
    DotNetException reason() {
        return reason;
    }
}
