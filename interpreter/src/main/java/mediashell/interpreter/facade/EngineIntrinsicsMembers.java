package mediashell.interpreter.facade;

import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** {@code $ExecutionContext} (System.Management.Automation.EngineIntrinsics). */
@DotNetType(value = "System.Management.Automation.EngineIntrinsics", represents = Runspace.class)
final class EngineIntrinsicsMembers {
    private EngineIntrinsicsMembers() {}

    @DotNetProperty
    @TypeName("System.Management.Automation.SessionState")
    static Object sessionState(Runspace self) {
        return self.sessionState();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInvocationIntrinsics")
    static Object invokeCommand(Runspace self) {
        return new CommandInvocationIntrinsics(self);
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object host(Runspace self) {
        return self.host();
    }
}
