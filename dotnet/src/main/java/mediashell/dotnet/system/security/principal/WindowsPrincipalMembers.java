package mediashell.dotnet.system.security.principal;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Security.Principal.WindowsPrincipal: the roles of a user of Windows. */
@DotNetType("System.Security.Principal.WindowsPrincipal")
final class WindowsPrincipalMembers {

    private WindowsPrincipalMembers() {}

    @DotNetConstructor
    static @TypeName("System.Security.Principal.WindowsPrincipal") Object create(
            @TypeName("System.Security.Principal.WindowsIdentity") Object ntIdentity) {
        throw WindowsAccounts.notHere();
    }
}
