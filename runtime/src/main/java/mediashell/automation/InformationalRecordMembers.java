package mediashell.automation;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.InformationalRecord. */
@DotNetType(
        value = "System.Management.Automation.InformationalRecord",
        represents = InformationalRecord.class,
        shared = true)
final class InformationalRecordMembers {

    private InformationalRecordMembers() {}

    @DotNetProperty
    static String message(InformationalRecord self) {
        return self.message();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.InvocationInfo")
    static Object invocationInfo(InformationalRecord self) {
        return self.invocationInfo();
    }

    @DotNetMethod("ToString")
    static String text(InformationalRecord self) {
        return self.message();
    }
}
