package mediashell.automation.runspaces;

import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Runspaces.SessionStateProxy: the variables of another runspace. */
@DotNetType("System.Management.Automation.Runspaces.SessionStateProxy")
public final class SessionStateProxy {

    private final Runspace runspace;

    SessionStateProxy(Runspace runspace) {
        this.runspace = runspace;
    }

    @DotNetMethod
    void setVariable(String name, Object value) {
        runspace.topLevel().setVariable("global:" + name, value);
    }

    @DotNetMethod
    Object getVariable(String name) {
        return runspace.topLevel().value(name);
    }
}
