package mediashell.automation;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.HostInformationMessage. */
@DotNetType(value = "System.Management.Automation.HostInformationMessage", represents = HostInformationMessage.class)
final class HostInformationMessageMembers {

    private HostInformationMessageMembers() {}

    @DotNetProperty
    static String message(HostInformationMessage self) {
        return self.message();
    }

    @DotNetProperty
    static Object noNewLine(HostInformationMessage self) {
        return self.noNewLine();
    }

    @DotNetMethod("ToString")
    static String text(HostInformationMessage self) {
        return self.message();
    }
}
