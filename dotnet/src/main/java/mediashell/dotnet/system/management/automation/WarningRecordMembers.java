package mediashell.dotnet.system.management.automation;

import mediashell.automation.InvocationInfo;
import mediashell.automation.WarningRecord;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.WarningRecord. */
@DotNetType(
        value = "System.Management.Automation.WarningRecord",
        represents = WarningRecord.class,
        base = "System.Management.Automation.InformationalRecord")
final class WarningRecordMembers {

    private WarningRecordMembers() {}

    @DotNetProperty
    static String message(WarningRecord self) {
        return self.message();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.InvocationInfo")
    static InvocationInfo invocationInfo(WarningRecord self) {
        return self.invocationInfo();
    }

    @DotNetMethod
    static String toString(WarningRecord self) {
        return self.message();
    }
}
