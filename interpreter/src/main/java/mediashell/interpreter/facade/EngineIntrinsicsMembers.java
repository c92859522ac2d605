package mediashell.interpreter.facade;

import mediashell.automation.events.PSEventManager;
import mediashell.automation.session.EngineIntrinsics;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** {@code $ExecutionContext} (System.Management.Automation.EngineIntrinsics). */
@DotNetType(value = "System.Management.Automation.EngineIntrinsics", represents = EngineIntrinsics.class)
final class EngineIntrinsicsMembers {
    private EngineIntrinsicsMembers() {}

    @DotNetProperty
    @TypeName("System.Management.Automation.SessionState")
    static Object sessionState(EngineIntrinsics self) {
        return self.runspace().sessionState();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInvocationIntrinsics")
    static Object invokeCommand(EngineIntrinsics self) {
        return new CommandInvocationIntrinsics(self.runspace());
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object host(EngineIntrinsics self) {
        return self.runspace().host();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSEventManager")
    static Object events(EngineIntrinsics self) {
        return PSEventManager.of(self.runspace());
    }
}
