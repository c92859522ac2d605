package mediashell.dotnet.system.security.principal;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Security.Principal.WindowsIdentity: a user of Windows, so nobody here. */
@DotNetType("System.Security.Principal.WindowsIdentity")
final class WindowsIdentityMembers {

    private WindowsIdentityMembers() {}

    @DotNetConstructor
    static @TypeName("System.Security.Principal.WindowsIdentity") Object create(String sUserPrincipalName) {
        throw WindowsAccounts.notHere();
    }

    @DotNetMethod
    static @TypeName("System.Security.Principal.WindowsIdentity") Object getCurrent() {
        throw WindowsAccounts.notHere();
    }

    @DotNetMethod
    static @TypeName("System.Security.Principal.WindowsIdentity") Object getCurrent(boolean ifImpersonating) {
        throw WindowsAccounts.notHere();
    }

    @DotNetMethod
    static @TypeName("System.Security.Principal.WindowsIdentity") Object getAnonymous() {
        throw WindowsAccounts.notHere();
    }
}
