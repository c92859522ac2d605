package mediashell.interpreter.facade;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.SessionState. */
@DotNetType(value = "System.Management.Automation.SessionState", represents = SessionStateImpl.class)
final class SessionStateMembers {
    private SessionStateMembers() {}

    @DotNetProperty("PSVariable")
    @TypeName("System.Management.Automation.PSVariableIntrinsics")
    static Object psVariable(SessionStateImpl self) {
        return new PSVariableIntrinsics(self);
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSModuleInfo")
    static Object module(SessionStateImpl self) {
        return self.module();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInvocationIntrinsics")
    static Object invokeCommand(ExecutionContext context, SessionStateImpl self) {
        return new CommandInvocationIntrinsics(context);
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PathIntrinsics")
    static Object path(ExecutionContext context, SessionStateImpl self) {
        return new PathIntrinsics(context);
    }
}
