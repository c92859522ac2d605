package mediashell.dotnet.system.security.principal;

import mediashell.automation.DotNetException;
import mediashell.automation.session.SessionErrors;

/** The one error of all accounts of Windows on Linux. */
final class WindowsAccounts {

    private WindowsAccounts() {}

    static DotNetException notHere() {
        return SessionErrors.plain(
                "System.PlatformNotSupportedException",
                "Linux has no users, groups and roles of Windows: ask (id -u) for the user, 0 is the administrator");
    }
}
