package mediashell.dotnet.system.security.principal;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Security.Principal.SecurityIdentifier: the number of an account of Windows. */
@DotNetType("System.Security.Principal.SecurityIdentifier")
final class SecurityIdentifierMembers {

    private SecurityIdentifierMembers() {}

    @DotNetConstructor
    static @TypeName("System.Security.Principal.SecurityIdentifier") Object create(String sddlForm) {
        throw WindowsAccounts.notHere();
    }

    @DotNetConstructor
    static @TypeName("System.Security.Principal.SecurityIdentifier") Object create(byte[] binaryForm, int offset) {
        throw WindowsAccounts.notHere();
    }

    @DotNetConstructor
    static @TypeName("System.Security.Principal.SecurityIdentifier") Object create(
            @TypeName("System.Security.Principal.WellKnownSidType") EnumValue sidType,
            @TypeName("System.Security.Principal.SecurityIdentifier") Object domainSid) {
        throw WindowsAccounts.notHere();
    }
}
