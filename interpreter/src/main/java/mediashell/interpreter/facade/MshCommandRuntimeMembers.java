package mediashell.interpreter.facade;

import mediashell.automation.ErrorRecord;
import mediashell.automation.pipeline.DefaultCommandRuntime;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.MshCommandRuntime: where a cmdlet writes to. */
@DotNetType(value = "System.Management.Automation.MshCommandRuntime", represents = DefaultCommandRuntime.class)
final class MshCommandRuntimeMembers {
    private MshCommandRuntimeMembers() {}

    @DotNetMethod
    static void writeObject(DefaultCommandRuntime self, Object sendToPipeline) {
        self.writeObject(sendToPipeline, false);
    }

    @DotNetMethod
    static void writeObject(DefaultCommandRuntime self, Object sendToPipeline, boolean enumerateCollection) {
        self.writeObject(sendToPipeline, enumerateCollection);
    }

    @DotNetMethod
    static void writeError(DefaultCommandRuntime self, ErrorRecord errorRecord) {
        self.writeError(errorRecord);
    }

    @DotNetMethod
    static void writeWarning(DefaultCommandRuntime self, String text) {
        self.writeWarning(text);
    }

    @DotNetMethod
    static void writeVerbose(DefaultCommandRuntime self, String text) {
        self.writeVerbose(text);
    }

    @DotNetMethod
    static void writeDebug(DefaultCommandRuntime self, String text) {
        self.writeDebug(text);
    }

    @DotNetMethod
    static boolean shouldProcess(DefaultCommandRuntime self, String target) {
        return self.shouldProcess(target, null);
    }

    @DotNetMethod
    static boolean shouldProcess(DefaultCommandRuntime self, String target, String action) {
        return self.shouldProcess(target, action);
    }
}
