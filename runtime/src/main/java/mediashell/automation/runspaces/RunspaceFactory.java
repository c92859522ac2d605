package mediashell.automation.runspaces;

import mediashell.automation.jobs.StreamRecord;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.Runspaces.RunspaceFactory. A host given by the caller stands for the session's own. */
@DotNetType("System.Management.Automation.Runspaces.RunspaceFactory")
public final class RunspaceFactory {
    private static final String HOST = "System.Management.Automation.Host.PSHost";

    private RunspaceFactory() {}

    @DotNetMethod
    static Runspace createRunspace(ExecutionContext context) {
        return sibling(context);
    }

    @DotNetMethod
    static Runspace createRunspace(ExecutionContext context, @TypeName(HOST) Object host) {
        return sibling(context);
    }

    @DotNetMethod
    static Runspace createRunspace(ExecutionContext context, InitialSessionState initialSessionState) {
        Runspace made = sibling(context);
        initialSessionState.giveTo(made);
        return made;
    }

    @DotNetMethod
    static Runspace createRunspace(
            ExecutionContext context, @TypeName(HOST) Object host, InitialSessionState initialSessionState) {
        return createRunspace(context, initialSessionState);
    }

    @DotNetMethod
    static RunspacePool createRunspacePool(ExecutionContext context) {
        return createRunspacePool(context, 1, 1);
    }

    @DotNetMethod
    static RunspacePool createRunspacePool(ExecutionContext context, int minRunspaces, int maxRunspaces) {
        return createRunspacePool(context, minRunspaces, maxRunspaces, InitialSessionState.createDefault2(), null);
    }

    @DotNetMethod
    static RunspacePool createRunspacePool(
            ExecutionContext context, int minRunspaces, int maxRunspaces, @TypeName(HOST) Object host) {
        return createRunspacePool(context, minRunspaces, maxRunspaces);
    }

    @DotNetMethod
    static RunspacePool createRunspacePool(ExecutionContext context, InitialSessionState initialSessionState) {
        return createRunspacePool(context, 1, 1, initialSessionState, null);
    }

    @DotNetMethod
    static RunspacePool createRunspacePool(
            ExecutionContext context,
            int minRunspaces,
            int maxRunspaces,
            InitialSessionState initialSessionState,
            @TypeName(HOST) Object host) {
        if (minRunspaces < 1 || maxRunspaces < minRunspaces) {
            throw new mediashell.automation.values.ArgumentRangeException(
                    minRunspaces < 1 ? "minRunspaces" : "maxRunspaces",
                    "a pool has at least one runspace, and its maximum is not below its minimum");
        }
        return new RunspacePool(minRunspaces, maxRunspaces, () -> {
            Runspace made = createRunspace(context, initialSessionState);
            RunspaceMembers.open(made);
            return made;
        });
    }

    /** A session beside this one; what runs in it outside a pipeline writes nowhere. */
    static Runspace sibling(ExecutionContext context) {
        Runspace caller = (Runspace) context;
        return caller.sibling(caller.process(), StreamRecord.collectingStreams(record -> {}));
    }
}
