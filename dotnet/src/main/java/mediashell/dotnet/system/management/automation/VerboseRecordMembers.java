package mediashell.dotnet.system.management.automation;

import mediashell.automation.InvocationInfo;
import mediashell.automation.VerboseRecord;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.VerboseRecord. */
@DotNetType(
        value = "System.Management.Automation.VerboseRecord",
        represents = VerboseRecord.class,
        base = "System.Management.Automation.InformationalRecord")
final class VerboseRecordMembers {

    private VerboseRecordMembers() {}

    @DotNetProperty
    static String message(VerboseRecord self) {
        return self.message();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.InvocationInfo")
    static InvocationInfo invocationInfo(VerboseRecord self) {
        return self.invocationInfo();
    }

    @DotNetMethod
    static String toString(VerboseRecord self) {
        return self.message();
    }
}
