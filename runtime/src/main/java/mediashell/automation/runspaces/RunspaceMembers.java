package mediashell.automation.runspaces;

import java.util.UUID;

import mediashell.automation.events.PSEventManager;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.Runspaces.Runspace. */
@DotNetType(
        value = "System.Management.Automation.Runspaces.Runspace",
        represents = Runspace.class,
        interfaces = "System.IDisposable")
final class RunspaceMembers {

    private RunspaceMembers() {}

    @DotNetProperty
    static Runspace defaultRunspace(ExecutionContext context) {
        return (Runspace) context;
    }

    @DotNetProperty
    static UUID instanceId(Runspace self) {
        return self.instanceId();
    }

    @DotNetProperty
    static RunspaceStateInfo runspaceStateInfo(Runspace self) {
        return RunspaceStateInfo.of(self);
    }

    @DotNetProperty
    static SessionStateProxy sessionStateProxy(Runspace self) {
        return new SessionStateProxy(self);
    }

    @DotNetMethod
    static void open(Runspace self) {
        RunspaceStateInfo.of(self).open();
        self.service(InitialSessionState.class, made -> InitialSessionState.createDefault2())
                .open(self);
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSEventManager")
    static PSEventManager events(Runspace self) {
        return PSEventManager.of(self);
    }

    @DotNetMethod
    static void close(Runspace self) {
        RunspaceStateInfo.of(self).change("Closed");
    }

    @DotNetMethod
    static void dispose(Runspace self) {
        close(self);
    }
}
