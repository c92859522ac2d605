package mediashell.automation.runspaces;

import mediashell.automation.jobs.StreamRecord;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Runspaces.RunspaceFactory. */
@DotNetType("System.Management.Automation.Runspaces.RunspaceFactory")
public final class RunspaceFactory {

    private RunspaceFactory() {}

    @DotNetMethod
    static Runspace createRunspace(ExecutionContext context) {
        return sibling(context);
    }

    @DotNetMethod
    static RunspacePool createRunspacePool(int minRunspaces, int maxRunspaces) {
        return new RunspacePool(minRunspaces, maxRunspaces);
    }

    /** A session beside this one; what runs in it outside a pipeline writes nowhere. */
    static Runspace sibling(ExecutionContext context) {
        Runspace caller = (Runspace) context;
        return caller.sibling(caller.process(), StreamRecord.collectingStreams(record -> {}));
    }
}
