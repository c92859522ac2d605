package mediashell.dotnet.system.management.automation;

import mediashell.automation.HostInformationMessage;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.HostInformationMessage: what Write-Host puts into the information stream. */
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

    @DotNetProperty
    static Object foregroundColor(HostInformationMessage self) {
        return self.foregroundColor();
    }

    @DotNetProperty
    static Object backgroundColor(HostInformationMessage self) {
        return self.backgroundColor();
    }

    @DotNetMethod
    static String toString(HostInformationMessage self) {
        return self.message();
    }
}
