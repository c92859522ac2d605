package mediashell.dotnet.system.security.principal;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Security.Principal.NTAccount: the name of an account of Windows. */
@DotNetType("System.Security.Principal.NTAccount")
final class NTAccountMembers {

    private NTAccountMembers() {}

    @DotNetConstructor
    static @TypeName("System.Security.Principal.NTAccount") Object create(String name) {
        throw WindowsAccounts.notHere();
    }

    @DotNetConstructor
    static @TypeName("System.Security.Principal.NTAccount") Object create(String domainName, String accountName) {
        throw WindowsAccounts.notHere();
    }
}
