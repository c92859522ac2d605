package mediashell.interpreter.facade;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** {@code $ExecutionContext.SessionState.Path} (System.Management.Automation.PathIntrinsics). */
@DotNetType("System.Management.Automation.PathIntrinsics")
public final class PathIntrinsics {
    private final ExecutionContext context;

    PathIntrinsics(ExecutionContext context) {
        this.context = context;
    }

    @DotNetProperty
    @TypeName("System.Object")
    public Object currentLocation() {
        return context.sessionState().value("PWD");
    }

    @DotNetMethod
    public String getUnresolvedProviderPathFromPSPath(String path) {
        return context.providers().toFile(path).toString();
    }
}
