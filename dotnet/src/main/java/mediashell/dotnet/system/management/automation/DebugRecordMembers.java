package mediashell.dotnet.system.management.automation;

import mediashell.automation.DebugRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.DebugRecord. */
@DotNetType(
        value = "System.Management.Automation.DebugRecord",
        represents = DebugRecord.class,
        base = "System.Management.Automation.InformationalRecord")
final class DebugRecordMembers {

    private DebugRecordMembers() {}

    @DotNetProperty
    static String message(DebugRecord self) {
        return self.message();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.InvocationInfo")
    static InvocationInfo invocationInfo(DebugRecord self) {
        return self.invocationInfo();
    }

    @DotNetMethod
    static String toString(DebugRecord self) {
        return self.message();
    }
}
